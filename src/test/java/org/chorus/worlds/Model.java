package org.chorus.worlds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may see what, worked out from nothing but the steps: a few lines that share nothing with the app. */
final class Model {

    static final List<String> SPACES = List.of("OPS", "HR", "PUB");
    private static final int VIEW = 1;
    private static final int WRITE = 2;

    private final Map<Integer, Step> steps = new HashMap<>();
    /** By `name space`; the empty name is whoever is not logged in. */
    private final Map<String, Integer> levels = new HashMap<>();
    /** By number of the page's step; names. */
    private final Map<Integer, Set<String>> readers = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();
    /** Thanks that their receivers hide or declined. */
    private final Set<Integer> hidden = new HashSet<>();

    void take(Step step) {
        steps.put(step.no(), step);
        switch (step.act()) {
            case RIGHT -> levels.put(step.to() + " " + step.space(), step.pick());
            case RESTRICT -> readers.put(step.page(), new HashSet<>(List.of(step.by(), step.to())));
            case OPEN -> readers.remove(step.page());
            case REMOVE, TAKE_THANK -> removed.add(step.on());
            case HIDE_THANK -> hidden.add(step.on());
            default -> { }
        }
    }

    Step step(int no) {
        return steps.get(no);
    }

    boolean mayView(String name, String space) {
        return space.isEmpty() ? !name.isEmpty() : level(name, space) >= VIEW || level("", space) >= VIEW;
    }

    /** For everybody, whoever may write somewhere. */
    boolean mayWrite(String name, String space) {
        return space.isEmpty() ? SPACES.stream().anyMatch(one -> level(name, one) >= WRITE) : level(name, space) >= WRITE;
    }

    private int level(String name, String space) {
        return levels.getOrDefault(name + " " + space, 0);
    }

    /** Whether permissions let the person at it, there still or not. */
    boolean isOpen(String name, Step step) {
        return mayView(name, step.space()) && (!readers.containsKey(step.page()) || readers.get(step.page()).contains(name));
    }

    /**
     * Whether the person may see it now: it is open to them, and neither it nor what it belongs to was removed. Those whom
     * thanks are about see them also while the work is gone or they are hidden.
     */
    boolean sees(String name, Step step) {
        return isOpen(name, step) && (isTold(step) || step.act() == Step.Act.THANK && !removed.contains(step.no())
                && Set.of(step.by(), step.to()).contains(name));
    }

    /** Whether those to whom it is open are told of it. */
    boolean isTold(Step step) {
        return (step.act() == Step.Act.THANK ? counts(step) : stands(step)) && !hidden.contains(step.no());
    }

    boolean stands(Step step) {
        return !removed.contains(step.no()) && (step.on() == 0 || stands(steps.get(step.on())));
    }

    /** As {@link #stands}, of thanks: what they are for is there, and a reply is there also under a note that was removed. */
    private boolean counts(Step thanks) {
        Step work = steps.get(thanks.on());
        boolean isReply = work != null && work.act() == Step.Act.REPLY;
        return !removed.contains(thanks.no()) && (isReply ? !removed.contains(work.no()) : stands(thanks));
    }

    /** What the thing is called now: as it was said first, or in its last edit. */
    String wordOf(Step thing, Step.Act edit) {
        return steps.values().stream().filter(step -> step.act() == edit && step.on() == thing.no()).mapToInt(Step::no).max().stream()
                .mapToObj(Words::of).findFirst().orElse(thing.word());
    }

    boolean isRestricted(Step page) {
        return readers.containsKey(page.no());
    }
}
