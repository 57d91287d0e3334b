package org.chorus.host.confluence;

import static org.chorus.given.HostContents.DIRECT;
import static org.chorus.given.HostContents.user;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.given.HostContents;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;
import org.junit.Test;

public class ConfluenceContentTest {

    private final HostContents host = new HostContents();
    private final SpaceContentEntityObject plans = host.page(7, "Plans", "ann");
    private final Comment comment = host.comment(8, plans, "bob");
    private final ConfluenceContent content = new ConfluenceContent(host.pages, new ConfluenceSpaces(host.spaces), DIRECT);

    @Test
    public void aPageIsTold() {
        assertEquals(Optional.of(new ContentItem(7, ContentKind.PAGE, 0, "Plans", "OPS", "/x/7", "key-ann", 7000, "key-ann", 7000, 1)),
                content.byId(7));
    }

    @Test
    public void aCommentHasTheSpaceAndTitleOfItsPage() {
        assertEquals(Optional.of(new ContentItem(8, ContentKind.COMMENT, 7, "Plans", "OPS", "/x/8", "key-bob", 8000, "key-bob", 8000, 1)),
                content.byId(8));
    }

    @Test
    public void draftsOldVersionsTrashAndWhatIsUnderItDoNotExist() {
        when(plans.getContentStatus()).thenReturn("trashed");
        SpaceContentEntityObject old = host.page(9, "Old", "ann");
        when(old.isLatestVersion()).thenReturn(false);
        SpaceContentEntityObject file = host.page(10, "File", "ann");
        when(file.getType()).thenReturn("attachment");

        assertEquals(Map.of(), content.byIds(List.of(7L, 8L, 9L, 10L, 4711L, 0L, -1L)));
        assertEquals("", content.text(7));
    }

    @Test
    public void aPageIsFoundByItsTitleUnlessItIsInTheTrash() {
        doReturn(plans).when(host.pages).getPage("OPS", "Plans");

        assertEquals(Optional.of(7L), content.pageTitled("OPS", "Plans"));
        assertEquals(Optional.empty(), content.pageTitled("OPS", "Nothing"));
        when(plans.getContentStatus()).thenReturn("trashed");
        assertEquals(Optional.empty(), content.pageTitled("OPS", "Plans"));
    }

    @Test
    public void anAuthorWhoVanishedHasNoKey() {
        when(plans.getCreator()).thenReturn(null);
        when(plans.getLastModifier()).thenReturn(null);

        assertEquals("", content.byId(7).orElseThrow().creatorKey());
        assertEquals(Map.of(), content.contributors(7));
    }

    @Test
    public void everybodyWhoSavedAVersionTookPart() {
        doReturn(List.of(savedBy(user("bob")), savedBy(user("ann")), savedBy(user("bob")), savedBy(null)))
                .when(host.pages).getVersionHistorySummaries(plans);

        assertEquals(Map.of("key-ann", 1, "key-bob", 2), content.contributors(7));
    }

    @Test
    public void somebodysOwnLabelsAreNotTold() {
        List<Label> labels = List.of(HostContents.label("grid", "global"), HostContents.label("favourite", "my"), HostContents.label("mystery", null));
        when(plans.getLabels()).thenReturn(labels);

        assertEquals(Set.of("grid"), content.labels(7));
    }

    @Test
    public void theBodyIsPlainText() {
        assertEquals("text of 7", content.text(7));
        assertEquals("", content.text(4711));
    }

    @Test
    public void aSpaceListsWhatIsInIt() {
        SpaceContentEntityObject post = host.page(3, "News", "ann");
        when(host.pages.getPageIds(host.ops)).thenReturn(List.of(12L, 7L));
        doReturn(List.of(post)).when(host.pages).getBlogPosts(host.ops, true);
        doReturn(List.of(comment)).when(plans).getComments();

        assertEquals(List.of(3L, 7L, 12L), content.idsIn("OPS"));
        assertEquals(List.of(), content.idsIn("NONE"));
        assertEquals(List.of(8L), content.commentsOn(7).stream().map(ContentItem::id).toList());
    }

    private static VersionHistorySummary savedBy(ConfluenceUser user) {
        VersionHistorySummary version = mock(VersionHistorySummary.class);
        when(version.getLastModifier()).thenReturn(user);
        return version;
    }
}
