package org.chorus.sandbox.confluence;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looking for pages, blog posts and comments. Who may see what is asked of {@link Rights}. */
public final class Contents {

    private static final Comparator<StoredContent> OLDEST_FIRST =
            Comparator.comparingLong(StoredContent::createdAt).thenComparingLong(StoredContent::id);

    private final Shelf<StoredContent> current;
    private final Shelf<Edition> editions;

    Contents(Shelf<StoredContent> current, Shelf<Edition> editions) {
        this.current = current;
        this.editions = editions;
    }

    /** Any content that is not in the trash. */
    public Optional<StoredContent> withId(long id) {
        return current.find(id).filter(content -> !content.trashed());
    }

    /** Any content, in the trash or not. */
    public Optional<StoredContent> kept(long id) {
        return current.find(id);
    }

    public Optional<StoredContent> page(String spaceKey, String title) {
        return in(spaceKey, ContentKind.PAGE).filter(page -> page.title().equalsIgnoreCase(title)).findFirst();
    }

    /** All pages of a space, oldest first. */
    public List<StoredContent> pages(String spaceKey) {
        return in(spaceKey, ContentKind.PAGE).sorted(OLDEST_FIRST).toList();
    }

    /** The pages right below a page, oldest first. */
    public List<StoredContent> below(StoredContent page) {
        return in(page.spaceKey(), ContentKind.PAGE).filter(child -> child.parentId() == page.id())
                .sorted(OLDEST_FIRST).toList();
    }

    /** The pages of a space that have none above them, oldest first. */
    public List<StoredContent> roots(String spaceKey) {
        return in(spaceKey, ContentKind.PAGE).filter(page -> page.parentId() == 0).sorted(OLDEST_FIRST).toList();
    }

    /** The pages above a page, from the topmost down to its parent. */
    public List<StoredContent> above(StoredContent page) {
        LinkedList<StoredContent> topDown = new LinkedList<>();
        for (Optional<StoredContent> up = parent(page); up.isPresent(); up = parent(up.get())) {
            topDown.addFirst(up.get());
        }
        return List.copyOf(topDown);
    }

    /** The blog posts of a space, newest first. */
    public List<StoredContent> blogPosts(String spaceKey) {
        return in(spaceKey, ContentKind.BLOG_POST).sorted(OLDEST_FIRST.reversed()).toList();
    }

    /** All comments under a page or blog post, replies among them, oldest first. */
    public List<StoredContent> comments(StoredContent container) {
        return all(content -> content.kind() == ContentKind.COMMENT && content.containerId() == container.id())
                .sorted(OLDEST_FIRST).toList();
    }

    /** What a comment stands under; a page or blog post itself. */
    public Optional<StoredContent> container(StoredContent content) {
        return content.kind() == ContentKind.COMMENT ? withId(content.containerId()) : Optional.of(content);
    }

    /** Pages and blog posts with a label, the last edited first. */
    public List<StoredContent> labelled(String label) {
        return all(content -> content.labels().contains(label))
                .sorted(Comparator.comparingLong((StoredContent content) -> content.now().at()).reversed()).toList();
    }

    /** Everything not in the trash, the last edited first. */
    public List<StoredContent> recent() {
        return all(content -> true)
                .sorted(Comparator.comparingLong((StoredContent content) -> content.now().at()).reversed()
                        .thenComparing(Comparator.comparingLong(StoredContent::id).reversed()))
                .toList();
    }

    /** Every edition, the current one first. */
    public List<Edition> history(StoredContent content) {
        Stream<Edition> older = Stream.iterate(content.now().number() - 1, number -> number > 0, number -> number - 1)
                .flatMap(number -> editions.find(editionId(content, number)).stream());
        return Stream.concat(Stream.of(content.now()), older).toList();
    }

    /** What is in the trash too. */
    List<StoredContent> everythingIn(StoredSpace space) {
        return current.all().stream().filter(content -> content.spaceKey().equals(space.key())).toList();
    }

    static String editionId(StoredContent content, int number) {
        return content.id() + "/" + number;
    }

    private Optional<StoredContent> parent(StoredContent content) {
        return content.parentId() == 0 ? Optional.empty() : withId(content.parentId());
    }

    private Stream<StoredContent> in(String spaceKey, ContentKind kind) {
        return all(content -> content.kind() == kind && content.spaceKey().equalsIgnoreCase(spaceKey));
    }

    private Stream<StoredContent> all(Predicate<StoredContent> wanted) {
        return current.all().stream().filter(content -> !content.trashed()).filter(wanted);
    }
}
