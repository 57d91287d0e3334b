package org.chorus.stream.ao;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chorus.host.ao.Sql;
import org.chorus.stream.MarkQuery;

/** The statement that finds the newest of some channels, and its values. */
record MarkSelect(String text, List<Object> parameters) {

    private static final String COLUMNS = "c.[HAPPENED_AT], c.[ACTIVITY_ID], c.[SPACE_KEY], c.[CONTENT_ID]";
    private static final String NEWEST_FIRST = " ORDER BY c.[HAPPENED_AT] DESC, c.[ACTIVITY_ID] DESC";
    private static final String OPEN_BOARD = " AND NOT EXISTS (SELECT 1 FROM {BOARD} b WHERE b.[ID] = c.[BOARD_ID] AND b.[DELETED_AT] > ?)";

    /**
     * For PostgreSQL, which would read all rows of a hundred channels to sort them. The newest of each channel stands at
     * the end of its index. Of a page of them, what is older than the last is on no page; so each channel is read
     * backwards no further than there, and no further than a page. Rows touched are about channels and pages, however
     * many there are.
     */
    static MarkSelect newestOfEach(MarkQuery query) {
        List<Object> values = new ArrayList<>(query.channels().stream().sorted().toList());
        String channels = String.join(", ", Collections.nCopies(values.size(), "(CAST(? AS VARCHAR))"));
        // Compared as one value, unlike the words below that every database understands, the pair is found in the index.
        String each = "SELECT " + COLUMNS + " FROM {ACTIVITY_CHANNEL} c WHERE c.[CHANNEL] = f.[NAME]"
                + " AND (c.[HAPPENED_AT], c.[ACTIVITY_ID]) < (?, ?)" + shown(query);
        addEach(query, values);
        addEach(query, values);
        return new MarkSelect("WITH f([NAME]) AS (VALUES " + channels + "), page([AT]) AS (SELECT DISTINCT c.[HAPPENED_AT], c.[ACTIVITY_ID]"
                + " FROM f CROSS JOIN LATERAL (" + each + NEWEST_FIRST + " LIMIT 1) c" + NEWEST_FIRST + " LIMIT " + query.most() + ")"
                + " SELECT DISTINCT " + COLUMNS + " FROM f CROSS JOIN LATERAL (" + each
                + " AND c.[HAPPENED_AT] >= (SELECT CASE WHEN COUNT(*) < " + query.most() + " THEN 0 ELSE MIN([AT]) END FROM page)"
                + NEWEST_FIRST + " LIMIT " + query.most() + ") c" + NEWEST_FIRST, values);
    }

    private static void addEach(MarkQuery query, List<Object> values) {
        values.add(query.before().at());
        values.add(query.before().id());
        addShown(query, values);
    }

    /** For every database. */
    static MarkSelect newestOfAll(MarkQuery query) {
        List<Object> values = new ArrayList<>(query.channels().stream().sorted().toList());
        String behind = " AND c.[HAPPENED_AT] <= ? AND (c.[HAPPENED_AT] < ? OR c.[ACTIVITY_ID] < ?)";
        String text = "SELECT DISTINCT " + COLUMNS + " FROM {ACTIVITY_CHANNEL} c WHERE c.[CHANNEL] IN (" + Sql.marks(values.size()) + ")"
                + behind + shown(query) + NEWEST_FIRST;
        values.add(query.before().at());
        values.add(query.before().at());
        values.add(query.before().id());
        addShown(query, values);
        return new MarkSelect(text, values);
    }

    private static String shown(MarkQuery query) {
        String since = query.since() == 0 ? "" : " AND c.[HAPPENED_AT] >= ?";
        String elsewhere = query.without().isEmpty() ? "" : " AND (c.[SPACE_KEY] IS NULL OR c.[SPACE_KEY] NOT IN ("
                + Sql.marks(query.without().size()) + "))";
        return since + elsewhere + " AND c.[GONE_AT] = ? AND c.[TARGET_GONE_AT] = ?" + OPEN_BOARD;
    }

    private static void addShown(MarkQuery query, List<Object> values) {
        if (query.since() != 0) {
            values.add(query.since());
        }
        values.addAll(query.without());
        values.addAll(List.of(0L, 0L, 0L));
    }
}
