package app.lull.journey;

import app.lull.testing.RunningLull;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets days pass for everybody in a running Lull: the clock stays, and everything that was ever kept becomes so many days
 * older, dates and moments alike.
 */
record DaysPass(RunningLull lull) {

    private record Column(String table, String name, String type) {}

    void days(int days) {
        try (var connection = lull.asSuperuser()) {
            connection.setAutoCommit(false);
            for (var column : columns(connection)) {
                older(connection, column, days);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_schema || '.' || c.table_name as at, c.column_name, c.data_type
                          from information_schema.columns c
                          join information_schema.columns p using (table_schema, table_name)
                          join information_schema.tables t using (table_schema, table_name)
                         where p.column_name = 'patient_id' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                           and c.data_type in ('date', 'timestamp with time zone')
                         order by 1, c.ordinal_position
                        """)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return columns;
    }

    /** Oldest first, so that no day meets the one before it. */
    private static void older(Connection connection, Column column, int days) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare v record;
                    begin
                        for v in select distinct %2$s as old from %1$s where %2$s is not null and isfinite(%2$s) order by 1 loop
                            update %1$s set %2$s = v.old - interval '%3$s days' where %2$s = v.old;
                        end loop;
                    end $$
                    """.formatted(column.table(), column.name(), days));
        }
    }
}
