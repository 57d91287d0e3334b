package org.chorus.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What changed between two texts, line by line and within a changed line word by word, ready to be shown as
 * deletions and insertions without any markup in it.
 *
 * @param lines in reading order; the segments with {@link Kind#REMOVED} left out give the new text, those with
 *              {@link Kind#ADDED} left out the old one
 */
public record Difference(List<Line> lines) {

    /** Whether a stretch stands in both texts, only in the new one or only in the old one. */
    public enum Kind { SAME, ADDED, REMOVED }

    /** A stretch of one line. */
    public record Segment(Kind kind, String text) {
    }

    /** One line of either text. */
    public record Line(Kind kind, List<Segment> segments) {

        public Line {
            segments = List.copyOf(segments);
        }

        private static Line whole(Kind kind, String text) {
            return new Line(kind, List.of(new Segment(kind, text)));
        }
    }

    /** Above this many pieces side by side the parts are shown as replaced: comparing costs their square. */
    private static final int MOST_COMPARED = 2_000;

    private static final Pattern WORD_ENDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[^\\s\\p{L}\\p{N}])|(?=[^\\s\\p{L}\\p{N}])");

    public Difference {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.SAME
                && line.segments().stream().allMatch(segment -> segment.kind() == Kind.SAME));
    }

    public static Difference between(String before, String after) {
        List<String> old = before.isEmpty() ? List.of() : List.of(before.split("\n", -1));
        List<String> now = after.isEmpty() ? List.of() : List.of(after.split("\n", -1));
        List<Line> lines = new ArrayList<>();
        for (Step<String> step : steps(old, now)) {
            lines.addAll(step.same() ? wholes(Kind.SAME, step.old()) : changed(step.old(), step.now()));
        }
        return new Difference(lines);
    }

    /** Lines that took each other's place are compared in pairs; the rest came or went. */
    private static List<Line> changed(List<String> old, List<String> now) {
        int pairs = Math.min(old.size(), now.size());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            lines.addAll(pair(old.get(i), now.get(i)));
        }
        lines.addAll(wholes(Kind.REMOVED, old.subList(pairs, old.size())));
        lines.addAll(wholes(Kind.ADDED, now.subList(pairs, now.size())));
        return lines;
    }

    private static List<Line> pair(String old, String now) {
        List<Segment> segments = new ArrayList<>();
        int kept = 0;
        for (Step<String> step : steps(words(old), words(now))) {
            String before = String.join("", step.old());
            kept += step.same() ? before.strip().length() : 0;
            add(segments, step.same() ? Kind.SAME : Kind.REMOVED, before);
            add(segments, Kind.ADDED, step.same() ? "" : String.join("", step.now()));
        }
        boolean related = 3 * kept >= Math.min(old.strip().length(), now.strip().length()) && kept > 0;
        return related ? List.of(new Line(Kind.SAME, segments))
                : List.of(Line.whole(Kind.REMOVED, old), Line.whole(Kind.ADDED, now));
    }

    private static void add(List<Segment> segments, Kind kind, String text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(kind, text));
        }
    }

    private static List<Line> wholes(Kind kind, List<String> texts) {
        return texts.stream().map(text -> Line.whole(kind, text)).toList();
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(WORD_ENDS.split(line));
    }

    /** Two lists in step: stretches that both have, and between them what took each other's place. */
    private record Step<T>(boolean same, List<T> old, List<T> now) {
    }

    private static <T> List<Step<T>> steps(List<T> old, List<T> now) {
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head && tail < now.size() - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<T> oldMiddle = old.subList(head, old.size() - tail);
        List<T> nowMiddle = now.subList(head, now.size() - tail);
        List<T> ending = old.subList(old.size() - tail, old.size());
        return Stream.of(same(old.subList(0, head)), compared(oldMiddle, nowMiddle), same(ending))
                .flatMap(List::stream)
                .filter(step -> !step.old().isEmpty() || !step.now().isEmpty())
                .toList();
    }

    private static <T> List<Step<T>> same(List<T> items) {
        return List.of(new Step<>(true, items, items));
    }

    /** The library tells what went and what came apart; here both are one step when nothing stands between them. */
    private static <T> List<Step<T>> compared(List<T> old, List<T> now) {
        if (old.isEmpty() || now.isEmpty() || old.size() + now.size() > MOST_COMPARED) {
            return List.of(new Step<>(false, old, now));
        }
        List<Step<T>> steps = new ArrayList<>();
        List<T> came = new ArrayList<>();
        int replaced = 0;
        int done = 0;
        for (AbstractDelta<T> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            Chunk<T> source = delta.getSource();
            if (source.getPosition() > done) {
                steps.add(new Step<>(false, old.subList(replaced, done), List.copyOf(came)));
                steps.addAll(same(old.subList(done, source.getPosition())));
                replaced = source.getPosition();
                came.clear();
            }
            came.addAll(delta.getTarget().getLines());
            done = source.getPosition() + source.size();
        }
        steps.add(new Step<>(false, old.subList(replaced, done), List.copyOf(came)));
        steps.addAll(same(old.subList(done, old.size())));
        return steps;
    }
}
