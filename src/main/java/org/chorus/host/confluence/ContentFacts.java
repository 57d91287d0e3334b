package org.chorus.host.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;

/** What the host's own object of a page, a blog post or a comment tells. */
final class ContentFacts {

    private static final String CONTENT = "com.atlassian.confluence.core.ContentEntityObject";
    private static final HostMethod TITLE = ours(CONTENT, "getTitle()");
    private static final HostMethod PATH = ours(CONTENT, "getUrlPath()");
    private static final HostMethod CREATED = ours(CONTENT, "getCreationDate()");
    private static final HostMethod MODIFIED = ours(CONTENT, "getLastModificationDate()");
    private static final HostMethod MODIFIER = ours(CONTENT, "getLastModifier()");
    private static final HostMethod VERSION = ours(CONTENT, "getVersion()");
    private static final HostMethod STATUS = ours(CONTENT, "getContentStatus()");
    private static final HostMethod IS_LATEST = ours(CONTENT, "isLatestVersion()");
    private static final HostMethod SPACE = ours("com.atlassian.confluence.core.SpaceContentEntityObject", "getSpace()");
    private static final HostMethod CONTAINER = ours("com.atlassian.confluence.pages.Comment", "getContainer()");

    static final List<HostMethod> CALLS =
            List.of(TITLE, PATH, CREATED, MODIFIED, MODIFIER, VERSION, STATUS, IS_LATEST, SPACE, CONTAINER);

    private ContentFacts() {
    }

    /** Empty for kinds we do not know, drafts, old versions, what is in the trash and what lies under any such thing. */
    static Optional<ContentItem> itemOf(ContentEntityObject content) {
        return kindOf(content).filter(kind -> isCurrent(content)).flatMap(kind -> container(content)
                .filter(ContentFacts::isCurrent)
                .flatMap(above -> spaceKey(above).map(space -> item(content, kind, above, space))));
    }

    /** What a comment was written under; a page or blog post itself. */
    static Optional<ContentEntityObject> container(ContentEntityObject content) {
        return content.getType().equals("comment")
                ? CONTAINER.call(content).map(ContentEntityObject.class::cast).filter(above -> !above.getType().equals("comment"))
                : Optional.of(content);
    }

    static String keyOf(ConfluenceUser user) {
        return user == null ? "" : user.getKey().getStringValue();
    }

    private static ContentItem item(ContentEntityObject content, ContentKind kind, ContentEntityObject above, String space) {
        String creator = keyOf(content.getCreator());
        String modifier = MODIFIER.call(content).map(user -> keyOf((ConfluenceUser) user)).orElse(creator);
        long createdAt = millis(CREATED, content);
        return new ContentItem(content.getId(), kind, kind == ContentKind.COMMENT ? above.getId() : 0, text(TITLE, above),
                space, text(PATH, content), creator, createdAt, modifier, Math.max(createdAt, millis(MODIFIED, content)),
                VERSION.call(content).map(Integer.class::cast).orElse(0));
    }

    private static Optional<ContentKind> kindOf(ContentEntityObject content) {
        return switch (content.getType()) {
            case "page" -> Optional.of(ContentKind.PAGE);
            case "blogpost" -> Optional.of(ContentKind.BLOGPOST);
            case "comment" -> Optional.of(ContentKind.COMMENT);
            default -> Optional.empty();
        };
    }

    /** What the host does not say is taken as current: permission is asked besides. */
    private static boolean isCurrent(ContentEntityObject content) {
        return STATUS.call(content).map("current"::equals).orElse(true)
                && IS_LATEST.call(content).map(Boolean.TRUE::equals).orElse(true);
    }

    private static Optional<String> spaceKey(ContentEntityObject pageOrBlogPost) {
        return SPACE.call(pageOrBlogPost).map(space -> ((com.atlassian.confluence.spaces.Space) space).getKey());
    }

    private static String text(HostMethod call, Object target) {
        return call.call(target).map(Object::toString).orElse("");
    }

    private static long millis(HostMethod call, Object target) {
        return call.call(target).map(date -> ((Date) date).getTime()).orElse(0L);
    }

    private static HostMethod ours(String owner, String signature) {
        return new HostMethod("content", owner, signature);
    }
}
