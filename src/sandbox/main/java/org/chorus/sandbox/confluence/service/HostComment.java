package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import org.chorus.sandbox.confluence.StoredContent;

/** A comment as apps hold it. */
final class HostComment extends Comment {

    HostComment(StoredContent content, HostObjects objects) {
        super(content, objects);
    }

    @Override
    public ContentEntityObject getContainer() {
        return container();
    }
}
