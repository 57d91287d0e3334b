package org.chorus.sandbox.web.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.ContentKind;
import org.chorus.sandbox.confluence.Edition;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.HostObjects;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.fragment.Fragments;
import org.chorus.sandbox.web.fragment.Panels;
import org.chorus.sandbox.web.frame.HostTemplates;

/** Pages and blog posts as they are read: text, comments, likes, labels, history. */
public final class ContentScreens {

    private final World world;
    private final Reading reading;
    private final HostTemplates templates;
    private final Panels panels;
    private final Fragments fragments;
    private final HostObjects objects;

    public ContentScreens(Reading reading, HostTemplates templates, Panels panels, Fragments fragments, HostObjects objects) {
        this.world = reading.world();
        this.reading = reading;
        this.templates = templates;
        this.panels = panels;
        this.fragments = fragments;
        this.objects = objects;
    }

    public void into(Screens screens) {
        screens.get("/display/([^/]+)/\\d{4}/\\d{2}/\\d{2}/(.+)", (visit, path) -> blogPost(visit, path.group(1), path.group(2)));
        screens.get("/display/([^/]+)/(.+)", (visit, path) -> open(visit,
                world.contents().page(path.group(1), path.group(2))));
        screens.get("/pages/viewpage\\.action", (visit, path) -> open(visit, world.contents().withId(visit.number("pageId"))));
        screens.get("/pages/viewpreviousversions\\.action", this::history);
        screens.get("/pages/viewversion\\.action", this::version);
        screens.post("/pages/doaddcomment\\.action", this::comment);
        screens.post("/pages/dolike\\.action", this::like);
    }

    /** The page of a space's home, or of any other content the reader may view. */
    Answer show(Visit visit, StoredContent content) {
        StoredSpace space = reading.spaceOf(content);
        Map<String, Object> values = new HashMap<>();
        boolean mayWrite = reading.mayWrite(visit.person());
        values.put("content", content);
        values.put("crumbs", reading.crumbs(space, content));
        values.put("writer", reading.writer(content.creatorKey()));
        values.put("editor", reading.writer(content.now().editorKey()));
        values.put("bodyHtml", reading.html(content, content.body()));
        values.put("likes", content.likes().size());
        values.put("liked", content.likes().containsKey(visit.person().key()));
        values.put("restricted", !content.viewers().people().isEmpty() || !content.viewers().groups().isEmpty());
        values.put("comments", comments(content, 0));
        values.put("mayEdit", mayWrite && world.rights().mayEdit(visit.person(), content));
        values.put("mayComment", mayWrite && world.rights().mayComment(visit.person(), content));
        values.put("actions", fragments.items("system.content.action/secondary", context(visit, space, content)));
        values.put("panelsHtml", String.join("\n", panels.html("atl.comments.view.bottom", context(visit, space, content))));
        values.put("mayLike", mayWrite && visit.person().licensed());
        return Answer.content("page.vm", content.title(), space.key(), content.id(), values);
    }

    private Map<String, Object> context(Visit visit, StoredSpace space, StoredContent content) {
        Map<String, Object> context = new HashMap<>(Map.of("space", objects.of(space), "page", objects.of(content)));
        if (!visit.person().anonymous()) {
            context.put("user", objects.of(visit.person()));
        }
        return context;
    }

    private Answer open(Visit visit, Optional<StoredContent> found) {
        return found.filter(content -> content.kind() != ContentKind.COMMENT)
                .filter(content -> world.rights().mayView(visit.person(), content))
                .map(content -> show(visit, content)).orElse(new Answer.Missing());
    }

    private Answer blogPost(Visit visit, String spaceKey, String title) {
        return open(visit, world.contents().blogPosts(spaceKey).stream()
                .filter(post -> post.title().equals(title) && Addresses.of(post).contains("/" + Addresses.dayOf(post)))
                .findFirst());
    }

    private Answer history(Visit visit, MatchResult path) {
        return reading.content(visit.person(), visit.number("pageId")).<Answer>map(content -> Answer.content("history.vm",
                templates.words(visit).get("history.title", content.title()), content.spaceKey(), content.id(), Map.of(
                        "content", content, "href", reading.href(content),
                        "editions", world.contents().history(content).stream()
                                .map(edition -> new Version(edition, reading.writer(edition.editorKey()))).toList())))
                .orElse(new Answer.Missing());
    }

    private Answer version(Visit visit, MatchResult path) {
        Optional<StoredContent> content = reading.content(visit.person(), visit.number("pageId"));
        Optional<Edition> edition = content.flatMap(known -> world.contents().history(known).stream()
                .filter(one -> one.number() == visit.number("version")).findFirst());
        if (edition.isEmpty()) {
            return new Answer.Missing();
        }
        StoredContent known = content.get();
        return Answer.content("version.vm", edition.get().title(), known.spaceKey(), known.id(), Map.of(
                "content", known, "href", reading.href(known), "version",
                new Version(edition.get(), reading.writer(edition.get().editorKey())),
                "bodyHtml", reading.html(known, edition.get().body())));
    }

    private Answer comment(Visit visit, MatchResult path) {
        Person person = visit.person();
        Optional<StoredContent> container = reading.content(person, visit.number("pageId"));
        if (container.isEmpty()) {
            return new Answer.Missing();
        }
        if (!reading.mayWrite(person) || !world.rights().mayComment(person, container.get())) {
            return new Answer.Denied("");
        }
        String storage = Paragraphs.storage(visit.parameter("content"));
        if (storage.isEmpty()) {
            return new Answer.Redirect(Addresses.of(container.get()));
        }
        Optional<StoredContent> answered = world.contents().comments(container.get()).stream()
                .filter(comment -> comment.id() == visit.number("parentId")).findFirst();
        StoredContent written = answered.map(comment -> world.editing().reply(comment, storage, person))
                .orElseGet(() -> world.editing().comment(container.get(), storage, person));
        return new Answer.Redirect(Addresses.of(written));
    }

    private Answer like(Visit visit, MatchResult path) {
        Optional<StoredContent> content = reading.content(visit.person(), visit.number("pageId"));
        if (content.isEmpty()) {
            return new Answer.Missing();
        }
        if (!reading.mayWrite(visit.person()) || !visit.person().licensed()) {
            return new Answer.Denied("");
        }
        if (content.get().likes().containsKey(visit.person().key())) {
            world.editing().unlike(content.get(), visit.person());
        } else {
            world.editing().like(content.get(), visit.person());
        }
        return new Answer.Redirect(Addresses.of(content.get()));
    }

    private List<CommentView> comments(StoredContent content, long parent) {
        return world.contents().comments(content).stream().filter(comment -> comment.parentId() == parent)
                .map(comment -> new CommentView(comment.id(), reading.writer(comment.creatorKey()), comment.createdAt(),
                        reading.html(comment, comment.body()), comments(content, comment.id()))).toList();
    }

    /** A comment and the answers to it. */
    public record CommentView(long id, Reading.Writer writer, long at, String bodyHtml, List<CommentView> replies) {
    }

    /** An edition and who made it. */
    public record Version(Edition edition, Reading.Writer writer) {
    }
}
