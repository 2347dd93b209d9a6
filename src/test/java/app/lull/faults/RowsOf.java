package app.lull.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every row that belongs to one person, in whatever table, as a number for each table that changes when a row does. */
final class RowsOf {

    /**
     * A row without the mark that any write about a patient leaves, also one of a linked therapist's: when the diary is
     * looked at next. It says nothing of what is in it; what stands beside it must stay.
     */
    private static final Map<String, String> WITHOUT_ITS_MARK = Map.of("caseload.look", "(t.patient_id, t.rules)");

    private final PreparedStatement statement;

    private RowsOf(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Rows that name this person as the one they are about or the one they belong to. */
    static RowsOf person(Connection connection, UUID person) throws SQLException {
        return rows(
                connection,
                columns -> columns.stream()
                        .map(column -> column + " = '" + person + "'")
                        .collect(Collectors.joining(" or ")),
                Map.of());
    }

    /** Rows about this patient, all of them. */
    static RowsOf diary(Connection connection, UUID patient) throws SQLException {
        return rows(
                connection,
                columns -> columns.contains("patient_id") ? "patient_id = '" + patient + "'" : "false",
                Map.of());
    }

    /** Rows about this patient, but for what others write by right: the rows of these therapists, and the mark they leave. */
    static RowsOf patient(Connection connection, UUID patient, List<UUID> therapists) throws SQLException {
        var theirs = therapists.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "(", ")"));
        return rows(
                connection,
                columns -> {
                    var about = columns.stream()
                            .filter(column -> !column.equals("therapist_id"))
                            .map(column -> column + " = '" + patient + "'")
                            .collect(Collectors.joining(" or ", "(", ")"));
                    return about.equals("()")
                            ? "false"
                            : columns.contains("therapist_id")
                                    ? about + " and (therapist_id is null or therapist_id not in " + theirs + ")"
                                    : about;
                },
                WITHOUT_ITS_MARK);
    }

    /** Which rows of a table are meant, by the columns that name a person. */
    private interface Which {
        String of(List<String> columns);
    }

    /** @param parts what of a row is looked at, by table; else it is the whole row */
    private static RowsOf rows(Connection connection, Which which, Map<String, String> parts) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        for (var table : Diary.list(connection, """
                select format('%I.%I', n.nspname, c.relname) || ' ' || string_agg(a.attname, ' ' order by a.attname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                 and (a.attname in ('patient_id', 'person_id', 'therapist_id')
                      or a.attname = 'id' and c.oid = 'account.person'::regclass)
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                group by n.nspname, c.relname
                """)) {
            var words = List.of(table.split(" "));
            tables.put(words.getFirst(), words.subList(1, words.size()));
        }
        return new RowsOf(connection.prepareStatement(tables.entrySet().stream()
                .map(table -> {
                    var row = parts.getOrDefault(table.getKey(), "t") + "::text";
                    return "select '" + table.getKey() + " ' || count(*) || md5(coalesce(string_agg(" + row
                            + ", '' order by " + row + "), '')) from " + table.getKey() + " t where "
                            + which.of(table.getValue());
                })
                .collect(Collectors.joining(" union all "))));
    }

    /** Table by table. */
    Map<String, String> print() throws SQLException {
        var print = new TreeMap<String, String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var line = rows.getString(1);
                print.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
        }
        return print;
    }

    /** The tables that are not as they were. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeSet<String>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }
}
