package org.chorus.worlds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chorus.worlds.Step.Act;

/** A random life of a few people: what they do, each as their permissions allow at that moment. */
final class Script {

    static final List<String> PEOPLE = List.of("ann", "bob", "cho", "eve", "gil", "joe");
    private static final int TRIES = 2_000;
    private static final Set<Act> WORKS = EnumSet.of(Act.IDEA, Act.COMMENT, Act.NOTE, Act.REPLY, Act.PAGE);
    private static final Set<Act> ANYWHERE = EnumSet.of(Act.SAY, Act.MARK, Act.READ, Act.DAY, Act.RIGHT, Act.FOLLOW_PERSON, Act.FOLLOW_TOPIC);

    final Model model = new Model();
    final List<Step> steps = new ArrayList<>();
    private final Random random;
    /** The first note, by which the topics are there that everybody shares. */
    private int begun;

    Script(long seed, int length) {
        this.random = new Random(seed);
        begin();
        while (steps.size() < length) {
            tried(step -> true);
        }
        for (int i = 0; i < 4; i++) {
            add(right());
            some(Act.PAGE).ifPresent(page -> add(restrict(page, one(PEOPLE), one(PEOPLE))));
        }
        add(step(Act.DAY, "", 0, "", 0, ""));
    }

    /** Somebody else does something that this person may not see, before and after; empty where they may see everything. */
    Optional<Step> hiddenFrom(String name) {
        return tried(step -> !ANYWHERE.contains(step.act()) && !step.by().equals(name) && step.act() != Act.OPEN
                && !model.isOpen(name, step) && !(step.act() == Act.RESTRICT && step.to().equals(name)));
    }

    /**
     * Whether the step is there in the world as far as this person may know: what they may not see at the end is not, nor
     * whom others follow, as only the one who is followed is told.
     */
    boolean isOf(String name, Step step) {
        return switch (step.act()) {
            case RIGHT, DAY, SAY, MARK, READ -> true;
            case NOTE -> step.no() == begun || model.isOpen(name, step);
            case FOLLOW_TOPIC, FOLLOW_SPACE, FOLLOW_BOARD, FOLLOW_IDEA -> step.by().equals(name) && (step.on() == 0 || model.isOpen(name, step));
            case FOLLOW_PERSON -> Set.of(step.by(), step.to()).contains(name);
            default -> model.isOpen(name, step);
        };
    }

    /** The people, and somebody not logged in. */
    List<String> readers() {
        return Stream.concat(PEOPLE.stream(), Stream.of("")).toList();
    }

    private void begin() {
        for (String space : Model.SPACES) {
            for (String person : PEOPLE) {
                add(new Step(steps.size() + 1, Act.RIGHT, "", 0, space, 0, person, List.of(), space.equals("OPS") && person.equals("ann") ? 2 : level()));
            }
        }
        add(new Step(steps.size() + 1, Act.RIGHT, "", 0, "PUB", 0, "", List.of(), random.nextInt(2)));
        begun = steps.size() + 1;
        add(new Step(begun, Act.NOTE, "ann", 0, "", 0, "", List.of("gardeN", "kafkA", "tractoR"), 1));
        for (String space : List.of("OPS", "HR", "PUB", "OPS", "HR")) {
            add(step(Act.BOARD, writer(space), 0, space, 0, ""));
        }
    }

    private int level() {
        return one(List.of(0, 0, 1, 2, 2, 2));
    }

    private String writer(String space) {
        List<String> writers = PEOPLE.stream().filter(name -> model.mayWrite(name, space)).toList();
        return writers.isEmpty() ? "cho" : one(writers);
    }

    private Optional<Step> tried(Predicate<Step> wanted) {
        return Stream.generate(() -> candidate(one(List.of(Act.values())))).limit(TRIES).flatMap(Optional::stream).filter(wanted).findFirst()
                .map(this::add);
    }

    private Step add(Step step) {
        steps.add(step);
        model.take(step);
        return step;
    }

    private Optional<Step> candidate(Act act) {
        String by = one(PEOPLE);
        String to = random.nextInt(3) > 0 ? one(PEOPLE) : "";
        return switch (act) {
            case NOTE -> Optional.of(step(act, by, 0, one(List.of("OPS", "HR", "PUB", "")), 0, to)).filter(step -> model.mayWrite(by, step.space()));
            case PAGE -> Optional.of(step(act, by, 0, one(Model.SPACES), steps.size() + 1, "")).filter(step -> model.mayWrite(by, step.space()));
            case IDEA -> on(Act.BOARD, act, by, to);
            case IDEA_EDIT -> on(Act.IDEA, act, by, to).filter(this::isOwn);
            case NOTE_EDIT -> on(Act.NOTE, act, by, to).filter(this::isOwn);
            case DECIDE -> on(Act.IDEA, act, by, "").filter(step -> model.step(model.step(step.on()).on()).by().equals(by) && once(step));
            case BACK, COMMENT -> on(Act.IDEA, act, by, to);
            case SUGGEST, CONCERN -> on(Act.IDEA, act, by, to).filter(step -> !isOwn(step));
            case TAKE, DECLINE -> on(Act.SUGGEST, act, by, "").filter(step -> model.step(model.step(step.on()).on()).by().equals(by) && once(step));
            case REPLY -> on(random.nextInt(3) == 0 ? Act.REPLY : Act.NOTE, act, by, to);
            case CONFIRM -> on(Act.NOTE, act, by, "").filter(step -> !isOwn(step) && model.step(step.on()).pick() % 6 == 3);
            case SPARK -> on(Act.NOTE, act, by, "").filter(step -> boardIn(step.space()).isPresent() && isNew(step));
            case PAGE_EDIT, PAGE_COMMENT -> on(Act.PAGE, act, by, "");
            case THANK -> thank(by, one(PEOPLE)).filter(this::isNew);
            case HIDE_THANK -> on(Act.THANK, act, by, "").filter(step -> model.step(step.on()).to().equals(by) && once(step));
            case TAKE_THANK -> on(Act.THANK, act, by, "").filter(this::isOwn);
            case FOLLOW_PERSON -> Optional.of(step(act, by, 0, "", 0, one(PEOPLE))).filter(step -> !step.to().equals(by));
            case FOLLOW_TOPIC, READ -> Optional.of(step(act, by, 0, "", 0, ""));
            case FOLLOW_SPACE -> Optional.of(step(act, by, 0, one(Model.SPACES), 0, "")).filter(step -> model.mayView(by, step.space()));
            case FOLLOW_BOARD -> seen(Act.BOARD, act, by);
            case FOLLOW_IDEA -> seen(Act.IDEA, act, by);
            case SAY, MARK -> Optional.of(step(act, by, 0, "", 0, "")).filter(step -> model.mayWrite(by, ""));
            case REMOVE -> on(one(List.copyOf(WORKS)), act, by, "").filter(step -> isOwn(step) && random.nextInt(3) == 0);
            case RESTRICT -> some(Act.PAGE).filter(model::stands).map(page -> restrict(page, one(PEOPLE), one(PEOPLE)));
            case OPEN -> some(Act.PAGE).filter(page -> model.stands(page) && model.isRestricted(page))
                    .map(page -> step(act, page.by(), 0, page.space(), page.no(), ""));
            case RIGHT -> Optional.of(right()).filter(step -> random.nextInt(3) == 0);
            case DAY -> Optional.of(step(act, "", 0, "", 0, "")).filter(step -> random.nextInt(3) == 0);
            case BOARD -> Optional.empty();
        };
    }

    /** Something done to what somebody sees and may write at. */
    private Optional<Step> on(Act target, Act act, String by, String to) {
        return seen(target, act, by).filter(step -> model.mayWrite(by, step.space()))
                .map(step -> new Step(step.no(), act, by, step.on(), step.space(), step.page(), to, step.topics(), step.pick()));
    }

    private Optional<Step> seen(Act target, Act act, String by) {
        return some(target).filter(found -> model.sees(by, found)).map(found -> step(act, by, found.no(), found.space(), found.page(), ""));
    }

    private Optional<Step> some(Act act) {
        List<Step> found = steps.stream().filter(step -> step.act() == act).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(one(found));
    }

    /** For a work that both may see, or for none. */
    private Optional<Step> thank(String by, String to) {
        if (to.equals(by)) {
            return Optional.empty();
        }
        if (random.nextInt(4) == 0) {
            return Optional.of(thanking(step(Act.THANK, by, 0, "", 0, to)));
        }
        return seen(one(List.copyOf(WORKS)), Act.THANK, by).filter(step -> model.sees(to, model.step(step.on())))
                .map(step -> thanking(new Step(step.no(), Act.THANK, by, step.on(), step.space(), step.page(), to, List.of(), step.pick())));
    }

    private Step thanking(Step step) {
        String topic = random.nextInt(3) == 0 ? Words.topicOf(step.no()) : Words.spelled(one(Words.SHARED), random);
        return new Step(step.no(), step.act(), step.by(), step.on(), step.space(), step.page(), step.to(), List.of(topic), step.pick());
    }

    private Step restrict(Step page, String first, String second) {
        return step(Act.RESTRICT, first, 0, page.space(), page.no(), second);
    }

    private Step right() {
        return new Step(steps.size() + 1, Act.RIGHT, "", 0, one(Model.SPACES), 0, one(PEOPLE), List.of(), level());
    }

    private boolean isOwn(Step step) {
        return model.step(step.on()).by().equals(step.by());
    }

    /** A second spark of a note, or thanks for the same, by the same person is the first one again, and no step of its own. */
    private boolean isNew(Step step) {
        return steps.stream().noneMatch(before -> before.act() == step.act() && before.by().equals(step.by()) && before.on() == step.on()
                && before.to().equals(step.to()) && (step.act() == Act.SPARK || before.topics().get(0).equalsIgnoreCase(step.topics().get(0))));
    }

    private boolean once(Step step) {
        return steps.stream().noneMatch(before -> before.on() == step.on()
                && (before.act() == step.act() || step.act() != Act.DECIDE && Set.of(Act.TAKE, Act.DECLINE).contains(before.act())));
    }

    Optional<Step> boardIn(String space) {
        return steps.stream().filter(step -> step.act() == Act.BOARD && step.space().equals(space)).findFirst();
    }

    private Step step(Act act, String by, int on, String space, int page, String to) {
        int no = steps.size() + 1;
        List<String> topics = Stream.of(
                random.nextInt(4) == 0 ? Stream.of(Words.topicOf(no)) : Stream.<String>empty(),
                random.nextInt(2) == 0 ? Stream.of(Words.spelled(one(Words.SHARED), random)) : Stream.<String>empty())
                .flatMap(some -> some).toList();
        return new Step(no, act, by, on, space, page, to, topics, random.nextInt(1_000));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
