package org.chorus.sandbox.web.screen;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chorus.sandbox.confluence.Outbox;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.frame.HostTemplates;
import org.jsoup.Jsoup;

/**
 * The mails that the host was asked to send. Whoever administers sees all, everybody else those to themselves, so that
 * the outbox tells nobody what they may not know.
 */
public final class OutboxScreens {

    private final World world;
    private final HostTemplates templates;

    public OutboxScreens(World world, HostTemplates templates) {
        this.world = world;
        this.templates = templates;
    }

    public void into(Screens screens) {
        screens.get("/outbox/?", this::list);
        screens.get("/outbox/(\\d+)", this::mail);
        screens.get("/outbox/(\\d+)/body", this::body);
    }

    private Answer list(Visit visit, MatchResult path) {
        if (visit.person().anonymous()) {
            return new Answer.LoginFirst();
        }
        return Answer.page("outbox.vm", templates.words(visit).get("header.outbox"), Map.of("mails",
                world.outbox().all().stream().filter(mail -> maySee(visit, mail)).toList()));
    }

    private Answer mail(Visit visit, MatchResult path) {
        return find(visit, path).<Answer>map(mail -> Answer.page("mail.vm", mail.subject(), Map.of("mail", mail,
                "isHtml", isHtml(mail), "isTwin", !mail.plain().isEmpty(), "plain", plain(mail))))
                .orElse(new Answer.Missing());
    }

    /** The body alone, for a frame in which no script may run. */
    private Answer body(Visit visit, MatchResult path) {
        return find(visit, path).<Answer>map(mail -> {
            visit.response().setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:");
            return new Answer.Raw(isHtml(mail) ? "text/html;charset=UTF-8" : "text/plain;charset=UTF-8", mail.body());
        }).orElse(new Answer.Missing());
    }

    private Optional<Outbox.Mail> find(Visit visit, MatchResult path) {
        return world.outbox().withId(Long.parseLong(path.group(1))).filter(mail -> maySee(visit, mail));
    }

    private static boolean maySee(Visit visit, Outbox.Mail mail) {
        return visit.person().systemAdmin() || !visit.person().anonymous() && mail.to().contains(visit.person().email());
    }

    private static String plain(Outbox.Mail mail) {
        if (!mail.plain().isEmpty()) {
            return mail.plain();
        }
        return isHtml(mail) ? Jsoup.parse(mail.body()).wholeText().strip() : mail.body();
    }

    private static boolean isHtml(Outbox.Mail mail) {
        return mail.mimeType().startsWith("text/html");
    }
}
