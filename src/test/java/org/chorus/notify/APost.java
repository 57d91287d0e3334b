package org.chorus.notify;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chorus.follow.FollowKind;
import org.chorus.follow.Followed;
import org.chorus.follow.Follows;
import org.chorus.follow.ao.AoFollows;
import org.chorus.given.AClock;
import org.chorus.given.AMailbox;
import org.chorus.given.ANotebook;
import org.chorus.given.ASettings;
import org.chorus.given.ATalk;
import org.chorus.given.AStream;
import org.chorus.given.AThanks;
import org.chorus.given.AWorld;
import org.chorus.given.BundleTexts;
import org.chorus.given.LocalLocks;
import org.chorus.given.VelocityTemplates;
import org.chorus.host.Chance;
import org.chorus.host.Locks;
import org.chorus.host.Mail.Letter;
import org.chorus.host.ao.PersonalRows;
import org.chorus.notify.ao.AoDigestPlans;
import org.chorus.notify.ao.AoMailStops;
import org.chorus.notify.ao.AoNotices;
import org.chorus.notify.ao.NoticesOfPeople;
import org.chorus.stream.card.Telling;
import org.chorus.stream.card.Things;
import org.chorus.text.shown.Addresses;

/** People talk, and are told by mail. */
final class APost implements AutoCloseable {

    final ATalk talk;
    final AWorld world;
    final ANotebook notebook;
    final AThanks thanks;
    final Follows follows;
    final AMailbox mailbox = new AMailbox();
    final BundleTexts texts = new BundleTexts();
    final ASettings settings = new ASettings();
    final MailTokens tokens = new MailTokens(settings, new LocalLocks(), new Chance());
    final Notices notices;
    final MailStops stops;
    final DigestPlans plans;
    final MailSettingsService settingsService;
    final Map<String, ZoneId> zones = new HashMap<>();
    /** What happened in what people follow; each is told to everybody. */
    final List<News.Item> news = new ArrayList<>();
    private News digestNews = (reader, locale, from, to, most) -> List.copyOf(news);
    final Tales tales;
    final Sentences sentences;
    final NoticeService noticeService;
    final MailStopService stopService;

    private APost(ATalk talk) {
        this.talk = talk;
        this.world = talk.world;
        this.notebook = ANotebook.in(world);
        this.thanks = AThanks.in(world);
        this.follows = new AoFollows(world.ao, world.sql);
        this.notices = new AoNotices(world.ao, world.sql, world.transactions, new Chance());
        this.stops = new AoMailStops(world.ao, world.transactions);
        this.plans = new AoDigestPlans(world.ao, world.sql, world.transactions);
        this.settingsService = new MailSettingsService(stops, plans, key -> zones.getOrDefault(key, ZoneOffset.UTC), world.site,
                world.transactions, world.clock);
        this.tales = new Tales(List.of(new IdeaTale(world.ideas, world.boardAccess, world.history, talk.comments,
                talk.suggestions, talk.challenges), new NoteTale(notebook.notes, notebook.access, world.markdown),
                new EndorsementTale(thanks.given, thanks.lists), new FollowTale(follows, world.people)));
        this.sentences = new Sentences(texts, world.people);
        this.noticeService = new NoticeService(notices, tales, sentences, world.people, texts, world.site, world.transactions,
                world.clock);
        this.stopService = new MailStopService(tokens, stops, world.site, world.clock);
        DigestPlanner planner = new DigestPlanner(plans, settingsService);
        NoticeDesk desk = new NoticeDesk(notices, planner);
        world.subscribers.add(new NoticeWriter(desk, world.ideas, world.boards, new Participants(world.endorsements, talk.comments),
                world.clock));
        world.subscribers.add(new BoardNoticeWriter(desk, world.ideas, world.boards, world.mentions, world.clock));
        world.subscribers.add(new NoteNoticeWriter(desk, world.clock));
        world.subscribers.add(new NoticesOfPeople(new PersonalRows(world.sql)));
        world.subscribers.add(new PeopleNoticeWriter(desk, planner, follows, world.boards, world.clock));
    }

    /** So many notices for a person, which daily mails tell too. */
    static List<Notice> aboutIdea(String recipient, int ideaId, int many) {
        return IntStream.range(0, many).mapToObj(number -> Notice.fresh("made-up:" + number, AWorld.key(recipient), Happening.IDEA_SPARKED, 0,
                new Subject(SubjectKind.IDEA, ideaId), AWorld.key("cho"), ideaId, AClock.START.toEpochMilli())).toList();
    }

    /** Somebody begins to follow a person. */
    void follow(String follower, String followed) {
        String channel = FollowKind.PERSON.channel(AWorld.key(followed));
        follows.add(AWorld.key(follower), channel, world.clock.millis());
        world.publisher.publish(new Followed(AWorld.key(follower), FollowKind.PERSON, AWorld.key(followed), world.clock.millis()));
    }

    static APost onH2() {
        return new APost(ATalk.withMails(false));
    }

    static APost onPostgreSql() {
        return new APost(ATalk.withMails(true));
    }

    /** As another node would have it. */
    MailService sender(Locks locks) {
        LetterWriter writer = new LetterWriter(texts, sentences, world.markdown, new VelocityTemplates(),
                new Footers(texts, tokens, world.site), world.site);
        return new MailService(notices, new LastLook(tales, world.people, stops), writer, mailbox, locks, world.site, world.clock);
    }

    /** From now on digests tell what happened in streams. */
    AStream withStreams() {
        AStream stream = AStream.in(talk);
        digestNews = new StreamNews(stream.streams, follows, notices, new Telling(world.people, texts, world.markdown),
                new Things(new Addresses(world.site)), world.markdown, texts, world.site);
        return stream;
    }

    /** As another node would have it. */
    DigestService digester(Locks locks) {
        DigestWriter writer = new DigestWriter(texts, sentences, world.markdown, new VelocityTemplates(),
                new Footers(texts, tokens, world.site), world.site);
        return new DigestService(plans, settingsService, stops, notices, tales, digestNews,
                new LastLook(tales, world.people, stops), writer, mailbox, locks, texts, world.site, world.clock);
    }

    /** The daily mails that are sent now. */
    List<Letter> collectDigests() {
        mailbox.letters.clear();
        digester(new LocalLocks()).sendDue(() -> false);
        return List.copyOf(mailbox.letters);
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
