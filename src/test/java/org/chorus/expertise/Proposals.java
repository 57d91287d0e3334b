package org.chorus.expertise;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chorus.given.SharedData;

/** A real community's proposals and who edited them, as works up to a day and as questions from then on. */
final class Proposals {

    private final List<Proposal> proposals = rows(SharedData.ideas()).stream().map(Proposals::proposal).toList();
    private final List<Edit> edits = rows(SharedData.activity()).stream().map(Proposals::edit).toList();

    /** What people had done before a day, on the proposals written before it. */
    List<Work> worksBefore(LocalDate day) {
        Map<Integer, List<Edit>> byProposal = edits.stream().filter(edit -> edit.at < millis(day))
                .collect(Collectors.groupingBy(Edit::number));
        return proposals.stream()
                .filter(proposal -> proposal.created.isBefore(day) && byProposal.containsKey(proposal.number))
                .map(proposal -> proposal.asWork(byProposal.get(proposal.number)))
                .toList();
    }

    /** How many edits of anything each had made before a day. */
    Map<String, Long> activityBefore(LocalDate day) {
        return edits.stream().filter(edit -> edit.at < millis(day)).collect(Collectors.groupingBy(Edit::person, TreeMap::new, Collectors.counting()));
    }

    /** Proposals of these days by at least one author who had been active before the first of them. */
    List<Proposal> questions(LocalDate from, LocalDate to) {
        Set<String> active = activityBefore(from).keySet();
        return proposals.stream()
                .filter(proposal -> !proposal.created.isBefore(from) && proposal.created.isBefore(to))
                .map(proposal -> proposal.by(proposal.authors.stream().filter(active::contains).collect(Collectors.toSet())))
                .filter(proposal -> !proposal.authors.isEmpty())
                .toList();
    }

    Map<Integer, Proposal> byNumber() {
        return proposals.stream().collect(Collectors.toMap(Proposal::number, proposal -> proposal));
    }

    private static List<CSVRecord> rows(Path file) {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build().parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Proposal proposal(CSVRecord row) {
        return new Proposal(Integer.parseInt(row.get("number")), row.get("title"), row.get("description"), row.get("abstract"),
                LocalDate.parse(row.get("created")),
                Stream.of(row.get("authors").split(" ")).filter(author -> !author.isEmpty()).collect(Collectors.toSet()));
    }

    private static Edit edit(CSVRecord row) {
        return new Edit(OffsetDateTime.parse(row.get("at")).toInstant().toEpochMilli(), row.get("person"), row.get("verb"),
                Integer.parseInt(row.get("number")));
    }

    static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** One edit of a proposal. */
    private record Edit(long at, String person, String verb, int number) {
    }

    /** A proposal and who wrote it. */
    record Proposal(int number, String title, String description, String summary, LocalDate created, Set<String> authors) {

        String question() {
            return title + "\n" + summary;
        }

        String text() {
            return description + "\n" + summary;
        }

        private Proposal by(Set<String> someAuthors) {
            return new Proposal(number, title, description, summary, created, someAuthors);
        }

        /** Whoever made it is its author; others have their share of the edits. */
        private Work asWork(List<Edit> edits) {
            Map<String, List<Edit>> byPerson = new HashMap<>();
            edits.forEach(edit -> byPerson.computeIfAbsent(edit.person, person -> new ArrayList<>()).add(edit));
            List<Part> parts = new ArrayList<>();
            byPerson.forEach((person, own) -> {
                long last = own.stream().mapToLong(Edit::at).max().orElseThrow();
                boolean author = own.stream().anyMatch(edit -> edit.verb.equals("create"));
                parts.add(author ? new Part(person, Role.AUTHOR, 1, last)
                        : new Part(person, Role.EDITOR, (double) own.size() / edits.size(), last));
            });
            long changed = parts.stream().mapToLong(Part::at).max().orElseThrow();
            return new Work(WorkKey.idea(number), WorkKey.idea(number), "EIPS", 0, title, changed, parts, Set.of(),
                    Analyser.termsOf(title, text()));
        }
    }
}
