package org.chorus.given;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Date;
import java.util.function.Supplier;
import org.chorus.host.Transactions;

/** Pages and comments as the host hands them out, in the space OPS. */
public final class HostContents {

    /** Runs the work as it is. */
    public static final Transactions DIRECT = new Transactions() {
        @Override
        public <T> T required(Supplier<T> work) {
            return work.get();
        }
    };

    public final PageManager pages = mock(PageManager.class);
    public final SpaceManager spaces = mock(SpaceManager.class);
    public final Space ops = mock(Space.class);

    public HostContents() {
        when(ops.getKey()).thenReturn("OPS");
        when(spaces.getSpace("OPS")).thenReturn(ops);
    }

    public SpaceContentEntityObject page(long id, String title, String username) {
        SpaceContentEntityObject page = current(mock(SpaceContentEntityObject.class), id, "page", username);
        when(page.getTitle()).thenReturn(title);
        when(page.getSpace()).thenReturn(ops);
        return page;
    }

    public Comment comment(long id, ContentEntityObject on, String username) {
        Comment comment = current(mock(Comment.class), id, "comment", username);
        when(comment.getContainer()).thenReturn(on);
        return comment;
    }

    public static ConfluenceUser user(String username) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey("key-" + username));
        when(user.getName()).thenReturn(username);
        return user;
    }

    /** @param prefix of its namespace: `global` for everybody's, null where the host does not say */
    public static Label label(String name, String prefix) {
        Label label = mock(Label.class);
        Namespace namespace = mock(Namespace.class);
        when(namespace.getPrefix()).thenReturn(prefix);
        when(label.getName()).thenReturn(name);
        when(label.getNamespace()).thenReturn(namespace);
        return label;
    }

    private <T extends ContentEntityObject> T current(T content, long id, String type, String username) {
        ConfluenceUser user = user(username);
        when(content.getId()).thenReturn(id);
        when(content.getType()).thenReturn(type);
        when(content.getCreator()).thenReturn(user);
        when(content.getLastModifier()).thenReturn(user);
        when(content.getCreationDate()).thenReturn(new Date(1000 * id));
        when(content.getLastModificationDate()).thenReturn(new Date(1000 * id));
        when(content.getUrlPath()).thenReturn("/x/" + id);
        when(content.getVersion()).thenReturn(1);
        when(content.getContentStatus()).thenReturn("current");
        when(content.isLatestVersion()).thenReturn(true);
        when(pages.getById(id)).thenReturn(content);
        return content;
    }
}
