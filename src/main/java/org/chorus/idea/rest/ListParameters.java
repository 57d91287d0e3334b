package org.chorus.idea.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;
import org.chorus.common.PageRequest;
import org.chorus.idea.IdeaFilter;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.IdeaState;
import org.chorus.web.Paging;

/** The query of a list of ideas, taken as texts so that a wrong value is a clear 400. */
record ListParameters(MultivaluedMap<String, String> values) {

    /** @throws InvalidInput when a value is none of those known */
    IdeaFilter filter() {
        return new IdeaFilter(IdeaSort.of(value("sort")), states(), value("topic"), value("author"), isMine(), value("q"));
    }

    PageRequest page() {
        return Paging.of(value("after"), value("limit"));
    }

    /** Several by comma or by naming the parameter again. */
    private Set<IdeaState> states() {
        return values.getOrDefault("state", List.of()).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .filter(word -> !word.isBlank())
                .map(IdeaState::of)
                .collect(Collectors.toSet());
    }

    private boolean isMine() {
        return switch (value("mine")) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new InvalidInput("idea.mine", "The parameter mine must be true or false.");
        };
    }

    private String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }
}
