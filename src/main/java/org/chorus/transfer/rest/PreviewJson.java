package org.chorus.transfer.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.host.Texts;
import org.chorus.transfer.Mapping.Field;
import org.chorus.transfer.Preview;
import org.chorus.transfer.Preview.StateFound;
import org.chorus.transfer.StateWords;
import org.chorus.transfer.rest.ImportJson.NoteJson;

/**
 * A preview on the wire.
 *
 * @param mapping parameter to column, in the order of the parameters; a field without a column has an empty one
 * @param choices the states that one may map to
 */
record PreviewJson(List<String> columns, List<List<String>> rows, int count, int ready, Map<String, String> mapping,
        List<StateFound> states, List<String> choices, List<NoteJson> errors, List<NoteJson> warnings) {

    static PreviewJson of(Preview preview, Texts texts) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            mapping.put(field.parameter(), preview.mapping().getOrDefault(field, ""));
        }
        return new PreviewJson(preview.columns(), preview.rows(), preview.count(), preview.ready(), mapping,
                preview.states(), StateWords.OURS, NoteJson.of(preview.errors(), texts),
                NoteJson.of(preview.warnings(), texts));
    }
}
