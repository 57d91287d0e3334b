package org.chorus.sandbox.load;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.chorus.sandbox.http.TomcatServer;

/**
 * The least that a server with a database can do: the same Tomcat with nothing but one servlet, which sends one statement
 * over a pool of 16 and answers as many bytes of JSON as it is asked for.
 */
final class Floor implements AutoCloseable {

    private static final Map<String, String> STATEMENTS = Map.of(
            "board", "SELECT * FROM \"AO_1F4412_IDEA\" WHERE \"BOARD_ID\" = 1 ORDER BY \"HOT\" DESC LIMIT 20",
            "idea", "SELECT * FROM \"AO_1F4412_COMMENT\" WHERE \"IDEA_ID\" = 7 LIMIT 20",
            "stream", "SELECT * FROM \"AO_1F4412_ACTIVITY_CHANNEL\" WHERE \"CHANNEL\" = 'all' ORDER BY \"HAPPENED_AT\" DESC LIMIT 20",
            "word", "SELECT * FROM \"AO_1F4412_WORK_TERM\" WHERE \"TERM\" = 'word1' LIMIT 20",
            "insert", "INSERT INTO \"FLOOR\" (\"SAID\") VALUES ('A line that somebody wrote and that is to stay')");

    private final HikariDataSource pool;
    private final TomcatServer server;

    Floor(String jdbcUrl, String user, Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setMaximumPoolSize(16);
        pool = new HikariDataSource(config);
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"FLOOR\" (\"ID\" SERIAL PRIMARY KEY, \"SAID\" TEXT)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        server = new TomcatServer("/floor", 0, folder);
        server.servlet("/*", new One());
        server.start();
        server.open();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        pool.close();
    }

    private final class One extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int columns = 0;
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(STATEMENTS.get(request.getPathInfo().substring(1)))) {
                if (statement.execute()) {
                    columns = read(statement.getResultSet());
                }
            } catch (SQLException failure) {
                throw new IOException(failure);
            }
            byte[] body = new byte[Integer.parseInt(request.getParameter("bytes"))];
            Arrays.fill(body, (byte) ('a' + columns % 2));
            byte[] begin = "[\"".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(begin, 0, body, 0, begin.length);
            body[body.length - 2] = '"';
            body[body.length - 1] = ']';
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }

        private int read(ResultSet rows) throws SQLException {
            int columns = 0;
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns += rows.getObject(column) == null ? 0 : 1;
                }
            }
            return columns;
        }
    }
}
