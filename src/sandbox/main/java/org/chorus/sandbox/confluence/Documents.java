package org.chorus.sandbox.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * One table of JSON documents, each under a kind and an id. It is written through at once and read as a
 * whole at start: the world is small, and the same two statements run on every database.
 */
final class Documents {

    private static final String TABLE = "SANDBOX_DOCUMENT";

    private final Supplier<DataSource> database;
    private boolean tableStands;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Asks for the database when the first document is needed, not before. */
    Documents(Supplier<DataSource> database) {
        this.database = database;
    }

    /** Every document of one kind by id. */
    <T> Map<String, T> all(String kind, Class<T> type) {
        createTable();
        return inDatabase("read all of " + kind, connection -> {
            Map<String, T> found = new LinkedHashMap<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT ID, BODY FROM " + TABLE + " WHERE KIND = ?")) {
                select.setString(1, kind);
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    found.put(rows.getString(1), read(rows.getString(2), type));
                }
            }
            return found;
        });
    }

    void put(String kind, String id, Object document) {
        String body = write(document);
        inDatabase("write " + kind + " " + id, connection -> {
            if (update(connection, "UPDATE " + TABLE + " SET BODY = ? WHERE KIND = ? AND ID = ?", body, kind, id) == 0) {
                update(connection, "INSERT INTO " + TABLE + " (BODY, KIND, ID) VALUES (?, ?, ?)", body, kind, id);
            }
            return null;
        });
    }

    void remove(String kind, String id) {
        inDatabase("remove " + kind + " " + id,
                connection -> update(connection, "DELETE FROM " + TABLE + " WHERE KIND = ? AND ID = ?", kind, id));
    }

    private synchronized void createTable() {
        if (!tableStands) {
            inDatabase("create the table", connection -> update(connection, "CREATE TABLE IF NOT EXISTS " + TABLE
                    + " (KIND VARCHAR(40) NOT NULL, ID VARCHAR(255) NOT NULL, BODY TEXT NOT NULL,"
                    + " PRIMARY KEY (KIND, ID))"));
            tableStands = true;
        }
    }

    private static int update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be kept as JSON: " + document, e);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept document is no " + type.getSimpleName() + ": " + body, e);
        }
    }

    private <A> A inDatabase(String purpose, Work<A> work) {
        try (Connection connection = database.get().getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's database refused to " + purpose, e);
        }
    }

    private interface Work<A> {
        A in(Connection connection) throws SQLException;
    }
}
