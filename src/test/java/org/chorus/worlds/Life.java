package org.chorus.worlds;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chorus.board.BoardKind;
import org.chorus.board.Boards;
import org.chorus.board.NewBoard;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.common.Ref;
import org.chorus.discussion.ChallengeClass;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.ChallengeService;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.NewChallenge;
import org.chorus.discussion.NewSuggestion;
import org.chorus.discussion.SuggestionService;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementState;
import org.chorus.endorsement.NewEndorsement;
import org.chorus.endorsement.ThankService;
import org.chorus.expertise.ProfileChange;
import org.chorus.expertise.ProfileService;
import org.chorus.expertise.TopicState;
import org.chorus.follow.FollowKind;
import org.chorus.follow.FollowService;
import org.chorus.given.AnApp;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentUpdated;
import org.chorus.host.Mail.Letter;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.idea.DecisionService;
import org.chorus.idea.EndorsementService;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaState;
import org.chorus.idea.NewIdea;
import org.chorus.note.Audience;
import org.chorus.note.ConfirmationService;
import org.chorus.note.NewNote;
import org.chorus.note.NoteEdit;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteService;
import org.chorus.note.ReplyService;
import org.chorus.note.SparkService;
import org.chorus.note.Verdict;
import org.chorus.notify.DigestService;
import org.chorus.notify.MailService;
import org.chorus.notify.NoticeService;
import org.chorus.topic.TopicService;

/** Does the steps of a script in an app. */
final class Life {

    /** Ids of pages begin here, so that they can be told from everything else in an output. */
    static final long PAGES = 770_000;
    private static final List<NoteKind> KINDS = NoteKind.offered().toList();

    final AnApp app;
    /** What the last daily mail told whom, by address. */
    final Map<String, Letter> letters = new HashMap<>();
    private final Map<Integer, Ref> made = new HashMap<>();

    Life(AnApp app) {
        this.app = app;
    }

    /** What this step made here; something that there is not where the step was left out. */
    Ref ref(int no) {
        return made.getOrDefault(no, Ref.of("nothing", 999_999));
    }

    int id(int no) {
        return Integer.parseInt(ref(no).id());
    }

    /** Time goes by as if the step were done. */
    void wait(Step step) {
        app.clock.forward(Duration.ofSeconds(7 + step.pick() % 90));
    }

    void play(Step step) {
        Viewer by = as(step.by());
        switch (step.act()) {
            case RIGHT -> grant(step);
            case RESTRICT -> app.rights.restrict(page(step), key(step.by()), keyOf(step.to()));
            case OPEN -> app.rights.open(page(step));
            case DAY -> nextDay();
            case READ -> get(NoticeService.class).read(by, Integer.MAX_VALUE);
            case SAY -> get(ProfileService.class).change(by, new ProfileChange(step.pick() % 3 > 0, step.word(), step.topics(), List.of()));
            case MARK -> get(ProfileService.class).mark(by, subject(shared(step)), TopicState.values()[step.pick() % TopicState.values().length]);
            case PAGE, PAGE_EDIT, PAGE_COMMENT -> content(step);
            case REMOVE -> remove(step, by);
            case HIDE_THANK -> get(ThankService.class).receive(by, id(step.on()), step.pick() % 2 == 0 ? EndorsementState.HIDDEN : EndorsementState.DECLINED);
            case TAKE_THANK -> get(ThankService.class).takeBack(by, id(step.on()));
            case FOLLOW_PERSON -> follow(by, FollowKind.PERSON, key(step.to()));
            case FOLLOW_TOPIC -> follow(by, FollowKind.TOPIC, Integer.toString(subject(shared(step))));
            case FOLLOW_SPACE -> follow(by, FollowKind.SPACE, step.space());
            case FOLLOW_BOARD -> follow(by, FollowKind.BOARD, ref(step.on()).id());
            case FOLLOW_IDEA -> follow(by, FollowKind.IDEA, ref(step.on()).id());
            default -> made.put(step.no(), make(step, by));
        }
    }

    private Ref make(Step step, Viewer by) {
        int on = step.on() == 0 ? 0 : id(step.on());
        String text = text(step);
        return switch (step.act()) {
            case BOARD -> Ref.of("board", get(Boards.class).add(new NewBoard(step.space(), step.word(), step.word(),
                    step.pick() % 4 == 0 ? BoardKind.SUGGESTION_BOX : BoardKind.OPEN, "", 0), by.key(), app.clock.millis()).id());
            case IDEA -> Ref.of("idea", get(IdeaService.class).post(by, on, new NewIdea(step.word(), text, step.topics(), 0, "")).id());
            case SPARK -> Ref.of("idea", get(SparkService.class).fromNote(by, on, boardIn(step.space()), step.word()).id());
            case IDEA_EDIT -> Ref.of("idea", get(IdeaService.class).edit(by, on, old -> new IdeaEdit(step.word(), text, old.topics(), 0, "")).id());
            case DECIDE -> Ref.of("idea", get(DecisionService.class).decide(by, on, step.pick() % 2 == 0 ? IdeaState.IN_USE : IdeaState.DECLINED, text).id());
            case BACK -> {
                get(EndorsementService.class).endorse(by, on);
                yield Ref.of("idea", on);
            }
            case COMMENT -> Ref.of("comment", get(CommentService.class).post(by, on, 0, text).comment().id());
            case SUGGEST -> Ref.of("suggestion", get(SuggestionService.class).suggest(by, on, new NewSuggestion("", text)).suggestion().id());
            case TAKE -> Ref.of("suggestion", get(SuggestionService.class).take(by, on, text).suggestion().id());
            case DECLINE -> Ref.of("suggestion", get(SuggestionService.class).decline(by, on, text).suggestion().id());
            case CONCERN -> Ref.of("challenge", get(ChallengeService.class).challenge(by, on,
                    new NewChallenge(ChallengeKind.CONCERN, ChallengeClass.HARMS_AIM, text, "")).challenge().id());
            case NOTE -> Ref.of("note", get(NoteService.class).post(by, new NewNote(KINDS.get(step.pick() % KINDS.size()), text, step.topics(),
                    new Audience(step.space()), 0, "")).note().id());
            case NOTE_EDIT -> Ref.of("note", get(NoteService.class).edit(by, on, old -> new NoteEdit(text, old.topics(), 0)).note().id());
            case REPLY -> Ref.of("note", get(ReplyService.class).reply(by, on, text, "").note().id());
            case CONFIRM -> Ref.of("note", get(ConfirmationService.class).confirm(by, on, Verdict.values()[step.pick() % 2], step.word()).note().id());
            case THANK -> Ref.of("endorsement", get(ThankService.class).endorse(by, new NewEndorsement(key(step.to()), step.topics().get(0), step.word(),
                    step.on() == 0 ? Endorsement.NO_WORK : ref(step.on()))).id());
            default -> throw new IllegalStateException("nobody knows how to do " + step);
        };
    }

    private static String text(Step step) {
        return step.word() + " " + Words.talk(step.no()) + (step.to().isEmpty() ? "" : " @" + step.to());
    }

    private int boardIn(String space) {
        return made.values().stream().filter(ref -> ref.kind().equals("board")).mapToInt(ref -> Integer.parseInt(ref.id())).sorted()
                .filter(id -> get(Boards.class).byId(id).orElseThrow().spaceKey().equals(space)).findFirst().orElseThrow();
    }

    private void content(Step step) {
        long now = app.clock.millis();
        String by = key(step.by());
        String text = step.word() + " " + Words.talk(step.no());
        long id = PAGES + step.no();
        switch (step.act()) {
            case PAGE -> {
                String[] labels = step.topics().stream().map(topic -> topic.toLowerCase(Locale.ROOT)).filter(Words.SHARED::contains).toArray(String[]::new);
                made.put(step.no(), Ref.of("page", id));
                tell(new ContentCreated(app.content.page(id, step.space(), step.word(), by, now, text, labels), by, now, step.pick() % 5 == 0));
            }
            case PAGE_COMMENT -> tell(new ContentCreated(app.content.comment(id, page(step), by, now, text), by, now, false));
            default -> {
                ContentItem saved = app.content.edit(page(step), by, now, text);
                tell(new ContentUpdated(saved, by, now, saved.version(), step.pick() % 5 == 0));
            }
        }
    }

    private static long page(Step step) {
        return PAGES + step.page();
    }

    private void remove(Step step, Viewer by) {
        Ref thing = ref(step.on());
        switch (thing.kind()) {
            case "idea" -> get(IdeaService.class).delete(by, id(step.on()));
            case "comment" -> get(CommentService.class).delete(by, id(step.on()));
            case "note" -> get(NoteService.class).delete(by, id(step.on()));
            default -> {
                app.content.remove(Long.parseLong(thing.id()));
                tell(new ContentRemoved(Long.parseLong(thing.id())));
            }
        }
    }

    private void tell(Event event) {
        get(Transactions.class).required(() -> get(Publisher.class).publish(event));
    }

    private void follow(Viewer by, FollowKind kind, String id) {
        get(FollowService.class).follow(by, kind, id);
    }

    /** Of a topic that people share. */
    int subject(String topic) {
        return get(TopicService.class).ofLabels(Set.of(topic)).get(topic);
    }

    private static String shared(Step step) {
        return Words.SHARED.get(step.pick() % Words.SHARED.size());
    }

    private void grant(Step step) {
        String key = keyOf(step.to());
        app.rights.none(key, step.space());
        switch (step.pick()) {
            case 0 -> { }
            case 1 -> app.rights.view(key, step.space());
            default -> app.rights.comment(key, step.space());
        }
    }

    private static String keyOf(String name) {
        return name.isEmpty() ? "" : key(name);
    }

    /** Mails are sent at half past eight on the next day. */
    private void nextDay() {
        get(MailService.class).sendDue(() -> false);
        Duration sinceMidnight = Duration.between(app.clock.instant().truncatedTo(ChronoUnit.DAYS), app.clock.instant());
        app.clock.forward(Duration.ofMinutes(32 * 60 + 30).minus(sinceMidnight));
        app.mailbox.letters.clear();
        letters.clear();
        get(DigestService.class).sendDue(() -> false);
        app.mailbox.letters.forEach(letter -> letters.put(letter.toAddress(), letter));
    }

    private <T> T get(Class<T> bean) {
        return app.get(bean);
    }
}
