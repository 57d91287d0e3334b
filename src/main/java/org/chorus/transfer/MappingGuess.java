package org.chorus.transfer;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chorus.transfer.Mapping.Field;

/** Proposes, from the names of a file's columns, which is what. */
final class MappingGuess {

    /** Ordered: the first name that a file has is taken. */
    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.KEY, List.of("key", "number", "id", "no", "nr", "issue key", "nummer", "numéro"),
            Field.TITLE, List.of("title", "name", "summary", "subject", "titel", "titre"),
            Field.TEXT, List.of("text", "abstract", "description", "body", "details", "beschreibung"),
            Field.AUTHORS, List.of("authors", "author", "creator", "reporter", "created by", "autor", "auteur"),
            Field.STATE, List.of("state", "status", "stage", "zustand", "état"),
            Field.CREATED, List.of("created", "created at", "date", "created on", "erstellt", "créé"),
            Field.LINKS, List.of("links", "requires", "depends on", "depends", "linked issues"),
            Field.TOPICS, List.of("topics", "tags", "labels", "keywords", "themen", "thèmes"));

    private MappingGuess() {
    }

    static Map<Field, String> from(List<String> header) {
        Map<Field, String> guess = new EnumMap<>(Field.class);
        Set<String> taken = new HashSet<>();
        for (Field field : Field.values()) {
            column(NAMES.get(field), header).filter(taken::add).ifPresent(name -> guess.put(field, name));
        }
        return guess;
    }

    private static Optional<String> column(List<String> names, List<String> header) {
        return names.stream()
                .flatMap(name -> header.stream().filter(column -> folded(column).equals(name)))
                .findFirst();
    }

    private static String folded(String column) {
        return column.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }
}
