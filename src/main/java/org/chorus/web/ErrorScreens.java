package org.chorus.web;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chorus.common.Problem;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands where a page cannot be shown: what happened, in words, and where to go. */
public final class ErrorScreens {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorScreens.class);

    private final Texts texts;
    private final ProblemTexts problems;
    private final Site site;
    private final Addresses addresses;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    public ErrorScreens(Texts texts, ProblemTexts problems, Site site, Addresses addresses, Clock clock) {
        this.texts = texts;
        this.problems = problems;
        this.site = site;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Who is not logged in is offered to, as that may change what there is to see. @param path within the site */
    Screen.Shown of(Problem problem, Viewer viewer, String path) {
        String text = problem.kind() == Problem.Kind.MISSING ? texts.text("chorus.error.missing.text") : problems.messageOf(problem);
        return shown(texts.text(titleOf(problem, viewer)), text, viewer.isAnonymous() ? addresses.login(path) : "", "");
    }

    /** A fault of ours: the log names it once, by the number that the reader is told. */
    Screen.Shown of(RuntimeException failure) {
        String reference = Long.toString(clock.millis(), Character.MAX_RADIX) + "-p" + count.incrementAndGet();
        LOG.error("Unexpected failure {} of a page", reference, failure);
        return shown(texts.text("chorus.error.fault.title"), texts.text("chorus.error.fault.text"), "", reference);
    }

    private Screen.Shown shown(String title, String text, String loginUrl, String reference) {
        return new Screen.Shown("Chorus.Error.page", "board", Map.of("title", title, "text", text,
                "home", site.contextPath() + "/", "loginUrl", loginUrl, "reference", reference));
    }

    private static String titleOf(Problem problem, Viewer viewer) {
        return switch (problem.kind()) {
            case MISSING -> "chorus.error.missing.title";
            case FORBIDDEN -> viewer.isAnonymous() ? "chorus.error.login.title" : "chorus.error.forbidden.title";
            case INVALID, CONFLICT -> "chorus.error.invalid.title";
        };
    }
}
