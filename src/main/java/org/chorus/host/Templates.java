package org.chorus.host;

import java.util.Map;

/** Renders the app's own Velocity templates, which mails are made of. */
public interface Templates {

    /**
     * @param path   such as `templates/mail/notice.vm`
     * @param values texts, and lists of maps of texts; those whose name ends in `Html` are escaped already
     */
    String render(String path, Map<String, Object> values);
}
