package org.chorus.sandbox.web.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The visit that this thread answers; none in jobs. */
public final class Visits {

    private final ThreadLocal<Visit> current = new ThreadLocal<>();
    private final Supplier<Locale> siteLanguage;

    public Visits(Supplier<Locale> siteLanguage) {
        this.siteLanguage = siteLanguage;
    }

    public Optional<Visit> current() {
        return Optional.ofNullable(current.get());
    }

    /** @throws IllegalStateException outside of a request */
    public Visit present() {
        return current().orElseThrow(() -> new IllegalStateException("there is no request in this thread"));
    }

    /** The language of the person who asks; the site's in a job. */
    public Locale locale() {
        return current().map(Visit::locale).orElseGet(siteLanguage);
    }

    public Locale siteLanguage() {
        return siteLanguage.get();
    }

    public void begin(Visit visit) {
        current.set(visit);
    }

    public void end() {
        current.remove();
    }
}
