package org.chorus.transfer.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;
import org.chorus.transfer.Mapping;
import org.chorus.transfer.Mapping.Field;
import org.chorus.transfer.StateWords;

/** The mapping in a query: `key=number&title=title&state.Draft=SPARK`. */
final class Parameters {

    private static final String STATE = "state.";
    private static final Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toMap(Field::parameter, field -> field));

    private Parameters() {
    }

    /** @throws InvalidInput for a parameter or a state that there is not; an empty value is as good as none */
    static Mapping mapping(MultivaluedMap<String, String> query) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Map<String, String> states = new HashMap<>();
        query.forEach((name, values) -> {
            String value = values.get(values.size() - 1).strip();
            if (name.startsWith(STATE) && !value.isEmpty()) {
                states.put(name.substring(STATE.length()), state(value));
            } else if (FIELDS.containsKey(name)) {
                put(columns, FIELDS.get(name), value);
            } else if (!name.startsWith(STATE)) {
                throw new InvalidInput("import.parameter", "There is no parameter \"" + name + "\" here.", name);
            }
        });
        return new Mapping(columns, states);
    }

    private static void put(Map<Field, String> columns, Field field, String column) {
        if (!column.isEmpty()) {
            columns.put(field, column);
        }
    }

    private static String state(String written) {
        return StateWords.ours(written).orElseThrow(() -> new InvalidInput("import.state",
                "There is no state \"" + written + "\". States are " + String.join(", ", StateWords.OURS) + ".",
                written, String.join(", ", StateWords.OURS)));
    }
}
