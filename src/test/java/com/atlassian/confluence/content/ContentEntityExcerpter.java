package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;

/** Takes plain text from content; made by name only, so it is no signature the app is compiled against. [S] C4 SLK, 10 only */
public final class ContentEntityExcerpter {

    public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject content) {
        return Optional.of("text of " + content.getId());
    }
}
