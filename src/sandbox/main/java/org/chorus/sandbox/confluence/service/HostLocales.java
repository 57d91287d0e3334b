package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;

/** In whose language to speak: what the person chose, else what the browser asks for, else the site's. */
final class HostLocales implements LocaleResolver {

    private static final Set<Locale> SUPPORTED = Set.of(Locale.UK, Locale.GERMANY, Locale.FRANCE);

    private final World world;
    private final Supplier<Optional<Locale>> visitor;

    /** @param visitor the language that the present visitor's pages are shown in; empty outside of requests */
    HostLocales(World world, Supplier<Optional<Locale>> visitor) {
        this.world = world;
        this.visitor = visitor;
    }

    @Override
    public Locale getLocale() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return chosen(user == null ? null : user.getKey()).or(visitor).orElseGet(this::getApplicationLocale);
    }

    @Override
    public Locale getLocale(UserKey key) {
        return chosen(key).orElseGet(this::getApplicationLocale);
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return chosen(user == null ? null : user.getKey())
                .or(() -> asked(Collections.list(request.getLocales())))
                .orElseGet(this::getApplicationLocale);
    }

    @Override
    public Locale getApplicationLocale() {
        return locale(world.site().choices().locale());
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return SUPPORTED;
    }

    private Optional<Locale> chosen(UserKey key) {
        return Optional.ofNullable(key).flatMap(known -> world.people().byKey(known.getStringValue()))
                .map(Person::locale).filter(Predicate.not(String::isEmpty)).map(HostLocales::locale);
    }

    private static Optional<Locale> asked(List<Locale> wanted) {
        return wanted.stream().flatMap(locale -> SUPPORTED.stream()
                .filter(supported -> supported.getLanguage().equals(locale.getLanguage()))).findFirst();
    }

    private static Locale locale(String code) {
        return Locale.forLanguageTag(code.replace('_', '-'));
    }
}
