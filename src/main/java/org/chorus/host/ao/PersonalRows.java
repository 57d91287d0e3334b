package org.chorus.host.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What our tables keep of a person, whatever the feature: read a stretch at a time, so that no list has to fit in memory. */
public final class PersonalRows {

    private static final int STRETCH = 200;
    private static final String NAME_IN = " of ";

    private final Sql sql;

    public PersonalRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * The rows whose owner is the person, oldest first. A column named `CREATED_AT` comes as an instant under
     * `createdAt`, and is left out where it is 0; so are texts that are null.
     *
     * @param columns without `ID`, which comes first as `id`; or what {@link #nameOf} makes
     */
    public Iterable<Map<String, Object>> of(String userKey, String table, String owner, String... columns) {
        return records(userKey, table, "[" + owner + "] = ?", columns);
    }

    /**
     * The rows that belong to rows whose owner is the person, such as the versions of a text.
     *
     * @param link the column that holds the id of the row they belong to
     */
    public Iterable<Map<String, Object>> under(String userKey, String table, String link, String parent, String owner,
            String... columns) {
        return records(userKey, table, "[" + link + "] IN (SELECT p.[ID] FROM {" + parent + "} p WHERE p.[" + owner + "] = ?)", columns);
    }

    /**
     * In place of a column: the `NAME` of the row of another table that the column points at, told under that table's name.
     *
     * @param column such as `TOPIC_ID`
     * @param table  such as `TOPIC`, told as `topic`
     */
    public static String nameOf(String column, String table) {
        return column + NAME_IN + table;
    }

    private Iterable<Map<String, Object>> records(String userKey, String table, String owned, String... columns) {
        String wanted = Stream.concat(Stream.of("ID"), Stream.of(columns)).map(column -> expression(table, column))
                .collect(Collectors.joining(", "));
        String select = "SELECT " + wanted + " FROM {" + table + "} WHERE " + owned + " AND [ID] > ? ORDER BY [ID]";
        return () -> stretches(last -> sql.list(STRETCH, select,
                List.of(userKey, last == null ? 0 : ((Number) last.get("id")).intValue()), row -> read(row, columns)));
    }

    private static String expression(String table, String column) {
        String[] named = column.split(NAME_IN);
        return named.length == 1 ? "[" + column + "]"
                : "(SELECT w.[NAME] FROM {" + named[1] + "} w WHERE w.[ID] = {" + table + "}.[" + named[0] + "])";
    }

    /** Every key in a column, once, in the database's order. */
    public Iterable<String> keys(String table, String column) {
        String select = "SELECT DISTINCT [" + column + "] FROM {" + table + "} WHERE [" + column + "] ";
        String order = " ORDER BY [" + column + "]";
        return () -> stretches(last -> last == null
                ? sql.list(STRETCH, select + "IS NOT NULL" + order, List.of(), row -> row.getString(1))
                : sql.list(STRETCH, select + "> ?" + order, List.of(last), row -> row.getString(1)));
    }

    /** Every key that stands in a column behind a prefix, such as `person:`, once. */
    public Iterable<String> keys(String table, String column, String prefix) {
        Iterable<String> all = keys(table, column);
        return () -> StreamSupport.stream(all.spliterator(), false).filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length())).iterator();
    }

    /** Deletes the rows whose owner is the person, and tells how many. */
    public int forget(String userKey, String table, String owner) {
        return sql.update("DELETE FROM {" + table + "} WHERE [" + owner + "] = ?", List.of(userKey));
    }

    /** Deletes the rows that belong to rows whose owner is the person; to be called before those go. */
    public int forgetUnder(String userKey, String table, String link, String parent, String owner) {
        return sql.update("DELETE FROM {" + table + "} WHERE [" + link + "] IN (SELECT p.[ID] FROM {" + parent + "} p WHERE p.["
                + owner + "] = ?)", List.of(userKey));
    }

    private static <T> Iterator<T> stretches(Next<T> source) {
        return Stream.iterate(source.after(null), stretch -> !stretch.isEmpty(),
                stretch -> stretch.size() < STRETCH ? List.<T>of() : source.after(stretch.get(stretch.size() - 1)))
                .flatMap(List::stream).iterator();
    }

    private static Map<String, Object> read(ResultSet row, String... columns) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.getInt(1));
        for (int i = 0; i < columns.length; i++) {
            Object value = value(row, i + 2, isTime(columns[i]));
            if (value != null) {
                values.put(camelCase(columns[i].replaceFirst(".*" + NAME_IN, "")), value);
            }
        }
        return values;
    }

    /** By the type of the column, because long texts are objects of their own in some databases. */
    private static Object value(ResultSet row, int index, boolean isTime) throws SQLException {
        switch (row.getMetaData().getColumnType(index)) {
            case Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL, Types.SMALLINT -> {
                long number = row.getLong(index);
                return row.wasNull() || isTime && number == 0 ? null : isTime ? Instant.ofEpochMilli(number) : (Object) number;
            }
            case Types.BOOLEAN, Types.BIT -> {
                return row.getBoolean(index);
            }
            default -> {
                return row.getString(index);
            }
        }
    }

    private static boolean isTime(String column) {
        return column.equals("AT") || column.endsWith("_AT");
    }

    private static String camelCase(String column) {
        String[] words = column.toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** At most {@link #STRETCH} elements; `last` is null at the beginning. */
    @FunctionalInterface
    private interface Next<T> {

        List<T> after(T last);
    }
}
