package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.spaces.Space;
import org.chorus.sandbox.confluence.StoredContent;

/** A blog post as apps hold it. */
final class HostBlogPost extends BlogPost {

    HostBlogPost(StoredContent content, HostObjects objects) {
        super(content, objects);
    }

    @Override
    public Space getSpace() {
        return space();
    }
}
