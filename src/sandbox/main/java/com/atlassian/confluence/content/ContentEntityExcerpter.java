package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.service.HostContent;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Takes plain text from content. [S] C4 SLK, on 10 only */
public final class ContentEntityExcerpter {

    public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject content) {
        if (!(content instanceof HostContent ours)) {
            throw new NotEmulated("ContentEntityExcerpter.getBodyAsStringWithoutMarkup(" + content + ")");
        }
        return Optional.of(Jsoup.parse(ours.storage(), "", Parser.xmlParser()).text());
    }
}
