package org.chorus.host.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.Transactions;

/**
 * Confluence's content. Everything is read inside a transaction, because the host reads what an object refers to when
 * it is asked for it, and outside of requests it does so in transactions only.
 */
public final class ConfluenceContent implements Content {

    private static final String PAGES = "com.atlassian.confluence.pages.PageManager";
    private static final String OBJECT = "com.atlassian.confluence.core.ContentEntityObject";
    private static final String EXCERPTER = "com.atlassian.confluence.content.ContentEntityExcerpter";
    private static final String LABEL = "com.atlassian.confluence.labels.";
    private static final HostMethod BY_ID = new HostMethod("content", PAGES, "getById(long)");
    private static final HostMethod BY_TITLE = new HostMethod("content-titles", PAGES, "getPage(String, String)");
    private static final HostMethod PAGE_IDS = new HostMethod("content-rebuild", PAGES, "getPageIds(Space)");
    private static final HostMethod BLOG_POSTS = new HostMethod("content-rebuild", PAGES, "getBlogPosts(Space, boolean)");
    private static final HostMethod COMMENTS = new HostMethod("content-rebuild", OBJECT, "getComments()");
    private static final HostMethod VERSIONS =
            new HostMethod("content-editors", PAGES, "getVersionHistorySummaries(ContentEntityObject)");
    private static final HostMethod SAVED_BY =
            new HostMethod("content-editors", "com.atlassian.confluence.core.VersionHistorySummary", "getLastModifier()");
    private static final HostMethod PLAIN =
            new HostMethod("content-text", EXCERPTER, "getBodyAsStringWithoutMarkup(ContentEntityObject)");
    private static final HostMethod LABELS = new HostMethod("content-labels", OBJECT, "getLabels()");
    private static final HostMethod NAME = new HostMethod("content-labels", LABEL + "Label", "getName()");
    private static final HostMethod NAMESPACE = new HostMethod("content-labels", LABEL + "Label", "getNamespace()");
    private static final HostMethod PREFIX = new HostMethod("content-labels", LABEL + "Namespace", "getPrefix()");

    static final List<HostMethod> CALLS = List.of(BY_ID, BY_TITLE, PAGE_IDS, BLOG_POSTS, COMMENTS, VERSIONS, SAVED_BY, PLAIN, LABELS,
            NAME, NAMESPACE, PREFIX);

    private final PageManager pages;
    private final ConfluenceSpaces spaces;
    private final Transactions transactions;

    public ConfluenceContent(PageManager pages, ConfluenceSpaces spaces, Transactions transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    @Override
    public Optional<ContentItem> byId(long id) {
        return transactions.required(() -> hostContent(id).flatMap(ContentFacts::itemOf));
    }

    @Override
    public Map<Long, ContentItem> byIds(Collection<Long> ids) {
        return transactions.required(() -> {
            Map<Long, ContentItem> found = new LinkedHashMap<>();
            ids.stream().distinct().forEach(id -> byId(id).ifPresent(item -> found.put(id, item)));
            return found;
        });
    }

    @Override
    public Optional<Long> pageTitled(String spaceKey, String title) {
        return transactions.required(() -> BY_TITLE.call(pages, spaceKey, title).map(ContentEntityObject.class::cast)
                .flatMap(ContentFacts::itemOf).map(ContentItem::id));
    }

    @Override
    public String text(long id) {
        return transactions.required(() -> current(id).flatMap(this::plain).orElse(""));
    }

    @Override
    public Set<String> labels(long id) {
        return transactions.required(() -> current(id).flatMap(LABELS::call)
                .map(labels -> each(labels).flatMap(label -> everybodysName(label).stream()).collect(Collectors.toSet()))
                .orElse(Set.of()));
    }

    @Override
    public Map<String, Integer> contributors(long id) {
        return transactions.required(() -> {
            Map<String, Integer> saved = new TreeMap<>();
            current(id).ifPresent(content -> {
                VERSIONS.call(pages, content).ifPresent(versions -> each(versions)
                        .flatMap(version -> SAVED_BY.call(version).stream())
                        .forEach(user -> saved.merge(ContentFacts.keyOf((ConfluenceUser) user), 1, Integer::sum)));
                ContentFacts.itemOf(content).ifPresent(item -> {
                    saved.putIfAbsent(item.creatorKey(), 1);
                    saved.putIfAbsent(item.lastModifierKey(), 1);
                });
            });
            saved.remove("");
            return saved;
        });
    }

    @Override
    public List<Long> idsIn(String spaceKey) {
        return transactions.required(() -> spaces.hostSpace(spaceKey).map(space -> Stream.concat(
                PAGE_IDS.call(pages, space).stream().flatMap(ConfluenceContent::each).map(Long.class::cast),
                BLOG_POSTS.call(pages, space, true).stream().flatMap(ConfluenceContent::each)
                        .map(post -> ((ContentEntityObject) post).getId())).sorted().toList())
                .orElse(List.of()));
    }

    @Override
    public List<ContentItem> commentsOn(long id) {
        return transactions.required(() -> current(id).flatMap(COMMENTS::call).stream().flatMap(ConfluenceContent::each)
                .flatMap(comment -> ContentFacts.itemOf((ContentEntityObject) comment).stream()).toList());
    }

    /** Whatever the host has under this id, in the trash too. To be called in a transaction. */
    Optional<ContentEntityObject> hostContent(long id) {
        return id <= 0 ? Optional.empty() : BY_ID.call(pages, id).map(ContentEntityObject.class::cast);
    }

    private Optional<ContentEntityObject> current(long id) {
        return hostContent(id).filter(content -> ContentFacts.itemOf(content).isPresent());
    }

    private Optional<String> plain(ContentEntityObject content) {
        try {
            Object excerpter = Class.forName(EXCERPTER, true, getClass().getClassLoader()).getConstructor().newInstance();
            return PLAIN.call(excerpter, content).flatMap(text -> ((Optional<?>) text).map(Object::toString));
        } catch (ReflectiveOperationException | LinkageError absent) {
            return Optional.empty();
        }
    }

    /** A label whose kind the host does not tell may be somebody's own and is left out. */
    static Optional<String> everybodysName(Object label) {
        return NAMESPACE.call(label).flatMap(PREFIX::call).filter("global"::equals).flatMap(everybodys -> NAME.call(label))
                .map(Object::toString);
    }

    private static Stream<?> each(Object collection) {
        return ((Collection<?>) collection).stream();
    }
}
