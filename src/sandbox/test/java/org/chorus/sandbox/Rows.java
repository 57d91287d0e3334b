package org.chorus.sandbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.sandbox.ao.Database;

/**
 * Rows of the app's tables, made many out of one that the app wrote itself: what would take years of clicks stands in
 * seconds, and has every column that the app's own rows have.
 */
public final class Rows {

    private static final String PREFIX = "AO_1F4412_";
    private static final int BATCH = 1_000;

    private final Database database;

    public Rows(Database database) {
        this.database = database;
    }

    /** As many copies of the table's latest row, each with a new id. @return their ids in order */
    public List<Integer> copies(String table, int many, Change change) {
        return copies(table, "1 = 1", many, change);
    }

    /** @param which a condition that the row to copy meets; of several the latest is copied */
    public List<Integer> copies(String table, String which, int many, Change change) {
        try (Connection connection = database.dataSource().getConnection()) {
            Map<String, Object> model = model(connection, table, which);
            int last = last(connection, table);
            insert(connection, table, model, many, change);
            return ids(connection, table, last);
        } catch (SQLException failure) {
            throw new IllegalStateException(table, failure);
        }
    }

    private static Map<String, Object> model(Connection connection, String table, String which) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + named(table) + " WHERE " + which + " ORDER BY \"ID\" DESC")) {
            select.setMaxRows(1);
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("no row of " + table + " where " + which);
            }
            Map<String, Object> columns = new LinkedHashMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                Object value = row.getObject(i);
                columns.put(row.getMetaData().getColumnName(i), value instanceof java.sql.Clob ? row.getString(i) : value);
            }
            columns.remove("ID");
            return columns;
        }
    }

    private static int last(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT MAX(\"ID\") FROM " + named(table))) {
            ResultSet row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static void insert(Connection connection, String table, Map<String, Object> model, int many, Change change) throws SQLException {
        String columns = model.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String marks = model.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + named(table) + " (" + columns + ") VALUES (" + marks + ")")) {
            for (int i = 0; i < many; i++) {
                Map<String, Object> row = new LinkedHashMap<>(model);
                change.make(i, row);
                int column = 1;
                for (Object value : row.values()) {
                    insert.setObject(column++, value);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == many - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static List<Integer> ids(Connection connection, String table, int after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"ID\" FROM " + named(table) + " WHERE \"ID\" > ? ORDER BY \"ID\"")) {
            select.setInt(1, after);
            ResultSet rows = select.executeQuery();
            List<Integer> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
            return ids;
        }
    }

    private static String named(String table) {
        return '"' + PREFIX + table + '"';
    }

    /** Makes a copy differ from its model. */
    @FunctionalInterface
    public interface Change {

        /** @param number 0 for the first copy; @param row its columns by name, to be changed in place */
        void make(int number, Map<String, Object> row);
    }
}
