package org.chorus.text.shown;

import java.util.Map;
import org.chorus.host.Site;
import org.chorus.host.Viewer;

/** Whether the reader may take part, and if not, why not: `allowed`, `readOnly` and `loginUrl`. */
public final class Writing {

    private final Site site;
    private final Addresses addresses;

    public Writing(Site site, Addresses addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    /** @param path of the page within ours, such as `/boards/3` */
    public Map<String, Object> of(Viewer viewer, boolean allowed, String path) {
        return Map.of("allowed", allowed && !site.isReadOnly(), "readOnly", site.isReadOnly(),
                "loginUrl", viewer.isAnonymous() ? addresses.login("/plugins/servlet/chorus" + path) : "");
    }
}
