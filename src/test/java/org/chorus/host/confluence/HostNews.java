package org.chorus.host.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/** Events of pages, named as the host names them. */
final class HostNews {

    private HostNews() {
    }

    /** An event of the host; its kind is in the name of the class. */
    private abstract static class Happened extends ContentEvent {

        private final ContentEntityObject content;
        private final boolean quiet;

        Happened(ContentEntityObject content, boolean quiet) {
            this.content = content;
            this.quiet = quiet;
        }

        @Override
        public ContentEntityObject getContent() {
            return content;
        }

        @Override
        public boolean isSuppressNotifications() {
            return quiet;
        }
    }

    static class PageCreateEvent extends Happened {
        PageCreateEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    static final class BlueprintPage extends PageCreateEvent {
        BlueprintPage(ContentEntityObject content) {
            super(content, false);
        }
    }

    static final class PageUpdateEvent extends Happened {
        PageUpdateEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    static final class PageMoveEvent extends Happened {
        PageMoveEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    static final class PageRestoreEvent extends Happened {
        PageRestoreEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    static final class PageTrashedEvent extends Happened {
        PageTrashedEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }
}
