package org.chorus.endorsement.ao;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chorus.common.Ref;
import org.chorus.endorsement.Encounters;
import org.chorus.host.ao.Sql;

/** Looks through what people did in the tables of all features, in one statement. */
public final class AoEncounters implements Encounters {

    /** For each kind, statements that find something somebody did with the work; each takes the work's id and the person's key. */
    private static final Map<String, List<String>> TRACES = Map.of(
            "idea", List.of(
                    "{IDEA_ENDORSEMENT} WHERE [IDEA_ID] = ? AND [USER_KEY] = ?",
                    "{COMMENT} WHERE [IDEA_ID] = ? AND [AUTHOR_KEY] = ? AND [DELETED_AT] = 0",
                    "{SUGGESTION} WHERE [IDEA_ID] = ? AND [AUTHOR_KEY] = ?",
                    "{CHALLENGE} WHERE [IDEA_ID] = ? AND [AUTHOR_KEY] = ?"),
            "comment", List.of(
                    "{COMMENT} WHERE [PARENT_ID] = ? AND [AUTHOR_KEY] = ? AND [DELETED_AT] = 0",
                    "{REACTION} WHERE [COMMENT_ID] = ? AND [USER_KEY] = ? AND ([TARGET_KIND] = 'COMMENT' OR [TARGET_KIND] IS NULL)"),
            "note", List.of(
                    "{NOTE} WHERE [PARENT_ID] = ? AND [AUTHOR_KEY] = ? AND [DELETED_AT] = 0",
                    "{NOTE_CONFIRMATION} WHERE [NOTE_ID] = ? AND [USER_KEY] = ?",
                    "{REACTION} WHERE [COMMENT_ID] = ? AND [USER_KEY] = ? AND [TARGET_KIND] = 'NOTE'"),
            "suggestion", List.of(
                    "{SUGGESTION} s JOIN {IDEA} i ON i.[ID] = s.[IDEA_ID] WHERE s.[ID] = ? AND i.[AUTHOR_KEY] = ?"
                            + " AND s.[STATE] = 'TAKEN'"));

    private final Sql sql;

    public AoEncounters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean met(String userKey, Ref work) {
        List<String> traces = TRACES.getOrDefault(work.kind(), List.of());
        if (traces.isEmpty()) {
            return false;
        }
        String any = String.join(" UNION ALL ", traces.stream().map(trace -> "SELECT 1 FROM " + trace).toList());
        List<Object> each = List.of(Integer.valueOf(work.id()), userKey);
        List<Object> values = Collections.nCopies(traces.size(), each).stream().flatMap(List::stream).toList();
        return !sql.list(1, any, values, row -> row.getInt(1)).isEmpty();
    }
}
