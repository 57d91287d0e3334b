package org.chorus.text.shown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;

/** People as templates take them: `name`, `avatar`, `initial` and `profile`. */
public final class ShownPeople {

    private final Texts texts;
    private final Site site;

    public ShownPeople(Texts texts, Site site) {
        this.texts = texts;
        this.site = site;
    }

    public Map<String, Object> of(Person person) {
        return person.isFormer()
                ? named(texts.text("chorus.common.former"), "", "")
                : named(person.name(), address(person.avatarPath()), address(person.profilePath()));
    }

    /** Somebody of whom only these words are known. */
    public Map<String, Object> named(String name) {
        return named(name, "", "");
    }

    /** Somebody whose name may not be told. */
    public Map<String, Object> hidden() {
        Map<String, Object> values = named(texts.text("chorus.common.hidden-author"), "", "");
        values.put("initial", "");
        return values;
    }

    private static Map<String, Object> named(String name, String avatar, String profile) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("avatar", avatar);
        values.put("initial", name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
        values.put("profile", profile);
        return values;
    }

    /** The host may or may not have put its context path before. */
    private String address(String path) {
        boolean complete = path.isEmpty() || path.contains("://") || path.startsWith(site.contextPath() + "/");
        return complete ? path : site.contextPath() + path;
    }
}
