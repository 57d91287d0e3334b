package org.chorus.sandbox.web.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.storage.InvalidStorage;
import org.chorus.sandbox.confluence.storage.StorageCheck;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.frame.HostTemplates;
import org.chorus.sandbox.web.macro.AppMacros;

/** Writing pages and blog posts in storage format, with a preview and the macros that are installed. */
public final class EditorScreens {

    private final World world;
    private final Reading reading;
    private final AppMacros macros;
    private final HostTemplates templates;

    public EditorScreens(Reading reading, AppMacros macros, HostTemplates templates) {
        this.world = reading.world();
        this.reading = reading;
        this.macros = macros;
        this.templates = templates;
    }

    public void into(Screens screens) {
        screens.get("/pages/createpage\\.action", (visit, path) -> create(visit, false));
        screens.get("/pages/createblogpost\\.action", (visit, path) -> create(visit, true));
        screens.get("/pages/editpage\\.action", this::edit);
        screens.post("/pages/dosave\\.action", this::save);
        screens.post("/pages/preview\\.action", this::preview);
    }

    private Answer create(Visit visit, boolean blog) {
        if (visit.person().anonymous()) {
            return new Answer.LoginFirst();
        }
        SpaceRight right = blog ? SpaceRight.EDITBLOG : SpaceRight.EDITSPACE;
        List<StoredSpace> spaces = world.spaces().all().stream().filter(space -> !space.archived())
                .filter(space -> world.rights().may(visit.person(), right, space)).toList();
        if (!reading.mayWrite(visit.person()) || spaces.isEmpty()) {
            return new Answer.Denied("");
        }
        Map<String, Object> values = new HashMap<>(Map.of("spaces", spaces, "spaceKey", visit.parameter("spaceKey"),
                "parent", visit.number("parentPageId"), "blog", blog, "pageId", 0L, "heading", "", "body", "", "problem", ""));
        return editor(visit, templates.words(visit).get(blog ? "editor.newPost" : "editor.newPage"), values, 200);
    }

    private Answer edit(Visit visit, MatchResult path) {
        Optional<StoredContent> content = reading.content(visit.person(), visit.number("pageId"));
        if (content.isEmpty()) {
            return new Answer.Missing();
        }
        if (!reading.mayWrite(visit.person()) || !world.rights().mayEdit(visit.person(), content.get())) {
            return new Answer.Denied("");
        }
        return editor(visit, templates.words(visit).get("editor.edit", content.get().title()),
                values(content.get(), content.get().title(), content.get().body(), ""), 200);
    }

    private Map<String, Object> values(StoredContent content, String title, String body, String problem) {
        return new HashMap<>(Map.of("spaces", List.of(), "spaceKey", content.spaceKey(), "parent", 0L, "blog", false,
                "pageId", content.id(), "heading", title, "body", body, "problem", problem));
    }

    private Answer editor(Visit visit, String title, Map<String, Object> values, int status) {
        values.put("offers", macros.offers());
        return new Answer.Page(status, "editor.vm", title, values, Map.of("decorator", "atl.general"));
    }

    private Answer save(Visit visit, MatchResult path) {
        Optional<StoredContent> content = reading.content(visit.person(), visit.number("pageId"));
        if (visit.number("pageId") != 0 && content.isEmpty()) {
            return new Answer.Missing();
        }
        if (!reading.mayWrite(visit.person()) || !mayWrite(visit, content)) {
            return new Answer.Denied("");
        }
        String problem = problem(visit);
        if (!problem.isEmpty()) {
            return again(visit, content, problem);
        }
        StoredContent written = content.map(old -> world.editing().edit(old, title(visit), visit.parameter("body"),
                visit.parameter("note"), visit.person())).orElseGet(() -> write(visit));
        return new Answer.Redirect(Addresses.of(written));
    }

    private boolean mayWrite(Visit visit, Optional<StoredContent> content) {
        SpaceRight right = blog(visit) ? SpaceRight.EDITBLOG : SpaceRight.EDITSPACE;
        return content.map(old -> world.rights().mayEdit(visit.person(), old)).orElseGet(() ->
                world.spaces().withKey(visit.parameter("spaceKey"))
                        .filter(space -> world.rights().may(visit.person(), right, space)).isPresent());
    }

    private String problem(Visit visit) {
        if (title(visit).isEmpty()) {
            return templates.words(visit).get("editor.noTitle");
        }
        try {
            StorageCheck.require(visit.parameter("body"));
            return "";
        } catch (InvalidStorage invalid) {
            return invalid.getMessage();
        }
    }

    private Answer again(Visit visit, Optional<StoredContent> content, String problem) {
        Map<String, Object> values = content.map(old -> values(old, title(visit), visit.parameter("body"), problem))
                .orElseGet(() -> new HashMap<>(Map.of("spaces", world.spaces().withKey(visit.parameter("spaceKey"))
                                .stream().toList(), "spaceKey", visit.parameter("spaceKey"),
                        "parent", visit.number("parentPageId"), "blog", blog(visit), "pageId", 0L,
                        "heading", title(visit), "body", visit.parameter("body"), "problem", problem)));
        return editor(visit, title(visit), values, 400);
    }

    private StoredContent write(Visit visit) {
        StoredSpace space = world.spaces().withKey(visit.parameter("spaceKey")).orElseThrow();
        Person author = visit.person();
        if (blog(visit)) {
            return world.editing().createBlogPost(space, title(visit), visit.parameter("body"), author);
        }
        long parentId = visit.number("parentPageId") == 0 ? space.homeId() : visit.number("parentPageId");
        return reading.content(author, parentId)
                .map(parent -> world.editing().createPage(space, parent, title(visit), visit.parameter("body"), author))
                .orElseGet(() -> world.editing().createPage(space, title(visit), visit.parameter("body"), author));
    }

    /** The text as it would look, as a page of its own that loads what its macros need; or what is wrong with it. */
    private Answer preview(Visit visit, MatchResult path) {
        Optional<StoredContent> content = reading.content(visit.person(), visit.number("pageId"));
        String spaceKey = content.map(StoredContent::spaceKey).orElse(visit.parameter("spaceKey"));
        Map<String, String> values = new HashMap<>(Map.of("problem", "", "bodyHtml", ""));
        try {
            StorageCheck.require(visit.parameter("body"));
            values.put("bodyHtml", reading.preview(spaceKey, content, visit.parameter("body")));
        } catch (InvalidStorage invalid) {
            values.put("problem", invalid.getMessage());
        }
        return new Answer.Page(200, "preview.vm", title(visit), values, Map.of("decorator", "atl.popup"));
    }

    private static boolean blog(Visit visit) {
        return Boolean.parseBoolean(visit.parameter("blog"));
    }

    private static String title(Visit visit) {
        return visit.parameter("title").strip();
    }
}
