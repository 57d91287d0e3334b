package org.chorus.notify;

import java.util.List;
import org.chorus.given.AMailbox;
import org.chorus.given.ASettings;
import org.chorus.given.ATalk;
import org.chorus.given.AWorld;
import org.chorus.given.BundleTexts;
import org.chorus.given.LocalLocks;
import org.chorus.given.VelocityTemplates;
import org.chorus.host.Chance;
import org.chorus.host.Locks;
import org.chorus.host.Mail.Letter;
import org.chorus.notify.ao.AoMailStops;
import org.chorus.notify.ao.AoNotices;

/** People talk, and are told by mail. */
final class APost implements AutoCloseable {

    final ATalk talk;
    final AWorld world;
    final AMailbox mailbox = new AMailbox();
    final BundleTexts texts = new BundleTexts();
    final ASettings settings = new ASettings();
    final MailTokens tokens = new MailTokens(settings, new LocalLocks(), new Chance());
    final Notices notices;
    final MailStops stops;
    final MailStopService stopService;

    private APost(ATalk talk) {
        this.talk = talk;
        this.world = talk.world;
        this.notices = new AoNotices(world.ao, world.sql, world.transactions, new Chance());
        this.stops = new AoMailStops(world.ao, world.transactions);
        this.stopService = new MailStopService(tokens, stops, world.site, world.clock);
        world.subscribers.add(new NoticeWriter(notices, world.ideas, world.boards,
                new Participants(world.endorsements, talk.comments), world.clock));
    }

    static APost onH2() {
        return new APost(ATalk.withMailsOnH2());
    }

    static APost onPostgreSql() {
        return new APost(ATalk.withMailsOnPostgreSql());
    }

    /** As another node would have it. */
    MailService sender(Locks locks) {
        LastLook look = new LastLook(world.ideas, world.boardAccess, world.people, stops,
                new Details(world.history, talk.comments, talk.suggestions, talk.challenges));
        LetterWriter writer = new LetterWriter(texts, world.people, world.markdown, new VelocityTemplates(), tokens, world.site);
        return new MailService(notices, look, writer, mailbox, locks, world.site, world.clock);
    }

    /** The mails that the job sends now. */
    List<Letter> collect() {
        mailbox.letters.clear();
        sender(new LocalLocks()).sendDue(() -> false);
        return List.copyOf(mailbox.letters);
    }

    /** Whom they go to, in alphabetical order. */
    List<String> collectAddresses() {
        collect();
        return mailbox.addresses();
    }

    @Override
    public void close() {
        talk.close();
    }
}
