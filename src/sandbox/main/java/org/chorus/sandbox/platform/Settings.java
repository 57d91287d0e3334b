package org.chorus.sandbox.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.chorus.sandbox.ao.ModelVersions;

/** Settings of apps, kept in one table of the host; only the types of value that SAL allows. */
final class Settings implements PluginSettingsFactory {

    private static final String GLOBAL = "";
    private static final int LONGEST_KEY = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<DataSource> database;

    Settings(Supplier<DataSource> database) {
        this.database = database;
    }

    void start() {
        in(connection -> {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS SANDBOX_SETTING (SCOPE VARCHAR(255) NOT NULL,"
                    + " NAME VARCHAR(255) NOT NULL, KIND VARCHAR(20) NOT NULL, BODY TEXT NOT NULL,"
                    + " PRIMARY KEY (SCOPE, NAME))");
            return null;
        });
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Scope(key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Scope(GLOBAL);
    }

    /** How far the tables of apps have been upgraded. */
    ModelVersions modelVersions() {
        PluginSettings settings = createGlobalSettings();
        return new ModelVersions() {
            @Override
            public Optional<String> read(String key) {
                return Optional.ofNullable((String) settings.get(key));
            }

            @Override
            public void write(String key, String version) {
                settings.put(key, version);
            }
        };
    }

    private <T> T in(Work<T> work) {
        try (Connection connection = database.get().getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The host's settings cannot be reached", e);
        }
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private final class Scope implements PluginSettings {

        private final String name;

        Scope(String name) {
            this.name = name;
        }

        @Override
        public Object get(String key) {
            return in(connection -> {
                try (PreparedStatement select = connection.prepareStatement(
                        "SELECT KIND, BODY FROM SANDBOX_SETTING WHERE SCOPE = ? AND NAME = ?")) {
                    select.setString(1, name);
                    select.setString(2, key);
                    ResultSet row = select.executeQuery();
                    return row.next() ? Kind.valueOf(row.getString(1)).read(row.getString(2)) : null;
                }
            });
        }

        @Override
        public Object put(String key, Object value) {
            if (key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("The key of a setting has at most " + LONGEST_KEY + " letters: " + key);
            }
            Object before = remove(key);
            if (value != null) {
                Kind kind = Kind.of(value);
                change("INSERT INTO SANDBOX_SETTING (SCOPE, NAME, KIND, BODY) VALUES (?, ?, ?, ?)", name, key,
                        kind.name(), kind.write(value));
            }
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            change("DELETE FROM SANDBOX_SETTING WHERE SCOPE = ? AND NAME = ?", name, key);
            return before;
        }

        private void change(String sql, String... values) {
            in(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < values.length; i++) {
                        statement.setString(i + 1, values[i]);
                    }
                    return statement.executeUpdate();
                }
            });
        }
    }

    private enum Kind {
        STRING(String.class), LIST(List.class), PROPERTIES(Properties.class), MAP(Map.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        static Kind of(Object value) {
            for (Kind kind : values()) {
                if (kind.type.isInstance(value)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("A setting is a String, List, Map or Properties, not " + value.getClass());
        }

        String write(Object value) {
            try {
                return JSON.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("A setting must hold strings only", e);
            }
        }

        Object read(String body) {
            try {
                return JSON.readValue(body, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The kept setting is no " + type.getSimpleName() + ": " + body, e);
            }
        }
    }
}
