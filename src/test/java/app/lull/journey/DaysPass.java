package app.lull.journey;

import app.lull.testing.RunningLull;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets time pass for everybody in a running Lull: the clock stays, and everything that was ever kept becomes so much
 * older.
 */
record DaysPass(RunningLull lull) {

    private record Column(String name, String type) {}

    /** Lets so many days pass: dates and moments alike become older. */
    void days(int days) {
        pass(days + " days", List.of("date", "timestamp with time zone"));
    }

    /** Lets so many minutes pass within the day: moments become older, dates stay. */
    void minutes(int minutes) {
        pass(minutes + " minutes", List.of("timestamp with time zone"));
    }

    private void pass(String time, List<String> types) {
        try (var connection = lull.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "set local session_replication_role = replica"); // a row and what refers to it pass one after the
            // other
            for (var table : tables(connection).entrySet()) {
                var columns = table.getValue().stream()
                        .filter(column -> types.contains(column.type()))
                        .map(Column::name)
                        .toList();
                if (!columns.isEmpty()) {
                    statement.execute(older(table.getKey(), columns, time));
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a patient has, by table. */
    private static Map<String, List<Column>> tables(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, List<Column>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I."%s"', c.table_schema, c.table_name) as at, c.column_name, c.data_type
                          from information_schema.columns c
                          join information_schema.columns p using (table_schema, table_name)
                          join information_schema.tables t using (table_schema, table_name)
                         where p.column_name = 'patient_id' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                           and c.data_type in ('date', 'timestamp with time zone')
                         order by 1, c.ordinal_position
                        """)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), at -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }

    /** A row at a time, all that it says about time at once; oldest first, so that no day meets the one before it. */
    private static String older(String table, List<String> columns, String time) {
        return """
                do $$
                declare v record;
                begin
                    for v in select ctid as place from %1$s order by %2$s loop
                        update %1$s set %3$s where ctid = v.place;
                    end loop;
                end $$
                """.formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> "%1$s = %1$s - interval '%2$s'".formatted(column, time))
                                .collect(Collectors.joining(", ")));
    }
}
