package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** SQL with the rights of the application and in somebody's name, each in a transaction of its own that leaves nothing. */
final class ApplicationSql implements AutoCloseable {

    private static final String REFUSED = "42501";

    private final Connection connection;

    ApplicationSql() throws SQLException {
        connection = TestDatabase.asApplication();
        connection.setAutoCommit(false);
    }

    /**
     * How many rows it shows or changes; 0 where PostgreSQL refuses.
     *
     * @param settings who acts, such as {@code lull.actor}, and for whom
     */
    int rows(Map<String, String> settings, String sql) throws SQLException {
        for (var setting : settings.entrySet()) {
            set(setting.getKey(), setting.getValue());
        }
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            int n = 0;
            var rows = statement.getResultSet();
            while (rows.next()) {
                n++;
            }
            return n;
        } catch (SQLException e) {
            assertThat(e.getSQLState())
                    .as("%s: %s: %s", settings, sql, e.getMessage())
                    .isEqualTo(REFUSED);
            return 0;
        } finally {
            connection.rollback();
        }
    }

    private void set(String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
