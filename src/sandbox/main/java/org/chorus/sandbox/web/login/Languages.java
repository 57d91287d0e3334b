package org.chorus.sandbox.web.login;

import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.web.text.Translations;

/** In which language and colours pages are shown to whom. */
public final class Languages {

    private static final String LANGUAGE = "sandbox.language";
    private static final String COLOURS = "sandbox.colours";

    private final World world;
    private final Supplier<LocaleResolver> locales;

    public Languages(World world, Supplier<LocaleResolver> locales) {
        this.world = world;
        this.locales = locales;
    }

    public Locale siteLanguage() {
        return locales.get().getApplicationLocale();
    }

    /** What a person chose, or a visitor in this browser; else as the host resolves it. */
    public Locale of(Person person, HttpServletRequest request) {
        Optional<Locale> kept = person.locale().isEmpty() ? cookie(request, LANGUAGE).flatMap(Languages::known) : Optional.empty();
        return kept.or(() -> known(person.locale())).orElseGet(() -> locales.get().getLocale(request));
    }

    /** {@code light}, {@code dark} or {@code auto}. */
    public static String colours(HttpServletRequest request) {
        return cookie(request, COLOURS).filter(Set.of("light", "dark", "auto")::contains).orElse("light");
    }

    /** Keeps a choice for the person, and in the browser for whoever is not logged in. */
    public void choose(Person person, String locale, HttpServletResponse response) {
        known(locale).ifPresent(language -> {
            if (!person.anonymous()) {
                world.people().change(person, old -> old.speaking(language.toString(), old.timeZone()));
            }
            keep(response, LANGUAGE, language.toString());
        });
    }

    public void chooseColours(String colours, HttpServletResponse response) {
        keep(response, COLOURS, colours.equals("dark") || colours.equals("auto") ? colours : "light");
    }

    private static Optional<Locale> known(String name) {
        return Translations.LANGUAGES.stream()
                .filter(language -> language.toString().equals(name) || language.getLanguage().equals(name)).findFirst();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty()
                : Stream.of(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(365 * 86_400);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
