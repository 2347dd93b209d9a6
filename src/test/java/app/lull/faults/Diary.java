package app.lull.faults;

import app.lull.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that is stored, as a superuser sees it: the tables come from PostgreSQL's own catalogue. */
final class Diary {

    private Diary() {}

    /** Tables with such a column, as {@code schema.table}. */
    static List<String> tablesWith(String column) throws SQLException {
        return list("""
                select format('%%I.%%I', n.nspname, c.relname) from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = '%s' and not a.attisdropped
                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                order by 1
                """.formatted(column));
    }

    /** A text that changes when anything changes that is stored about anybody. */
    static String print() throws SQLException {
        var tables = list("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                order by 1
                """);
        try (var connection = TestDatabase.asSuperuser()) {
            return String.join(
                    " ",
                    list(
                            connection,
                            tables.stream()
                                    .map(table -> "select '" + table
                                            + "=' || count(*) || md5(coalesce(string_agg(t::text, '' order by"
                                            + " t::text), '')) from " + table + " t")
                                    .collect(Collectors.joining(" union all ", "", " order by 1"))));
        }
    }

    static List<String> list(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser()) {
            return list(connection, sql);
        }
    }

    static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        }
    }
}
