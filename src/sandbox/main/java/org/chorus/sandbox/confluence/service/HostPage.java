package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import org.chorus.sandbox.confluence.StoredContent;

/** A page as apps hold it. */
final class HostPage extends Page {

    HostPage(StoredContent content, HostObjects objects) {
        super(content, objects);
    }

    @Override
    public Space getSpace() {
        return space();
    }
}
