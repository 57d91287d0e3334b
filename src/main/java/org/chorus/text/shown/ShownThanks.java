package org.chorus.text.shown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Ref;
import org.chorus.host.Permissions;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Viewer;

/** The offer to thank somebody for a piece of work, as the template `Chorus.Thank.offer` takes it. */
public final class ShownThanks {

    private static final Map<String, Object> NONE = Map.of("key", "");

    private final Permissions permissions;
    private final Site site;
    private final Addresses addresses;

    public ShownThanks(Permissions permissions, Site site, Addresses addresses) {
        this.permissions = permissions;
        this.site = site;
        this.addresses = addresses;
    }

    /**
     * With an empty `key` where there is nothing to offer: to oneself, to nobody known, to whoever has no licence to
     * write or while nothing can be written.
     *
     * @param topics names to choose from
     */
    public Map<String, Object> of(Viewer viewer, Person person, Ref work, List<String> topics) {
        if (person.isFormer() || viewer.is(person.key()) || site.isReadOnly() || !permissions.isLicensed(viewer)) {
            return NONE;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("key", person.key());
        values.put("name", person.name());
        values.put("kind", work.kind());
        values.put("id", work.id());
        values.put("topics", String.join(", ", topics));
        values.put("url", work.kind().isEmpty() ? addresses.page("/people/" + person.key() + "/endorsements") : Addresses.with(addresses.page("/thank/" + work.kind() + "/" + work.id()), Map.of("to", person.key())));
        return values;
    }

    /** Nothing to offer. */
    public Map<String, Object> none() {
        return NONE;
    }
}
