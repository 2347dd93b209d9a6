package app.lull.faults;

import app.lull.account.PatientId;
import app.lull.store.Seal;
import app.lull.store.SealedText;
import app.lull.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts a mark of its own into every text a patient wrote, behind Lull's back and found in PostgreSQL's catalogue, into their
 * name and their e-mail: where a mark turns up, it tells which text got out.
 */
@Component
class MarkedWords {

    private static final Pattern MARK = Pattern.compile("[Qq]zx\\d\\d[Vv]yk[Ww]");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Seal seal;

    MarkedWords(Seal seal) {
        this.seal = seal;
    }

    /** Marks everything of this patient; the marks, each with the table and column it is in. */
    Map<String, String> in(PatientId patient) throws SQLException {
        var marks = new TreeMap<String, String>();
        try (var connection = TestDatabase.asSuperuser()) {
            for (var column : sealedColumns(connection)) {
                var mark = mark(marks.size());
                if (isMarked(connection, column, patient, mark)) {
                    marks.put(mark, column[0] + "." + column[1]);
                }
            }
            var called = mark(marks.size());
            marks.put(called, "account.person.called");
            var email = mark(marks.size()).toLowerCase(Locale.ROOT);
            marks.put(email, "account.person.email");
            change(
                    connection,
                    "update account.person set called = ?, email = ? where id = ?",
                    called,
                    email + "@example.org",
                    patient.value());
        }
        return marks;
    }

    /** Whatever of a patient is shown to nobody else, by the same list that {@link AccessMatrixTest} goes by. */
    static Set<String> ownTables() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/access-tables.txt")).stream()
                    .filter(line -> line.startsWith("OWN:"))
                    .flatMap(line -> List.of(line.substring(4).strip().split(" ")).stream())
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The marks that stand somewhere in there. */
    static Set<String> found(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String mark(int number) {
        return "Qzx%02dVykW".formatted(number);
    }

    private static List<String[]> sealedColumns(Connection connection) throws SQLException {
        return Diary.list(connection, """
                        select format('%I.%I %I', n.nspname, c.relname, a.attname) from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'bytea'::regtype and not a.attisdropped
                        join pg_attribute p on p.attrelid = c.oid and p.attname = 'patient_id'
                        where c.relkind = 'r' order by 1
                        """).stream().map(line -> line.split(" ")).toList();
    }

    private boolean isMarked(Connection connection, String[] column, PatientId patient, String mark)
            throws SQLException {
        boolean marked = false;
        var keys = Diary.list(connection, """
                select a.attname from pg_attribute a
                where a.attrelid = '%s'::regclass and a.atttypid = 'uuid'::regtype and not a.attisdropped
                """.formatted(column[0]));
        for (var row : Diary.list(
                connection,
                "select ctid::text || ' ' || concat_ws(',', " + String.join(", ", keys) + ") from " + column[0]
                        + " where patient_id = '" + patient + "' and " + column[1] + " is not null")) {
            var place = row.substring(0, row.indexOf(' '));
            var bytes = bytes(connection, "select " + column[1] + " from " + column[0] + " where ctid = ?::tid", place);
            for (var key : row.substring(row.indexOf(' ') + 1).split(",")) {
                var text = opened(bytes, UUID.fromString(key));
                if (text != null) {
                    var anew = seal.seal(marked(text, mark), UUID.fromString(key));
                    change(
                            connection,
                            "update " + column[0] + " set " + column[1] + " = ? where ctid = ?::tid",
                            anew.bytes(),
                            place);
                    marked = true;
                    break;
                }
            }
        }
        return marked;
    }

    private @Nullable String opened(byte[] bytes, UUID key) {
        try {
            return seal.open(new SealedText(bytes), key);
        } catch (IllegalStateException anotherKey) {
            return null;
        }
    }

    /** What is written as a document keeps its form: only what reads like words is marked. */
    private static String marked(String text, String mark) {
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                return marked(JSON.readTree(text), mark).toString();
            } catch (JacksonException noDocument) {
                // words that begin with a bracket, then
            }
        }
        return text + " " + mark;
    }

    private static JsonNode marked(JsonNode node, String mark) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                object.properties().forEach(one -> copy.set(one.getKey(), marked(one.getValue(), mark)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JSON.createArrayNode();
                array.forEach(one -> copy.add(marked(one, mark)));
                yield copy;
            }
            case StringNode string
            when string.asString().contains(" ") -> StringNode.valueOf(string.asString() + " " + mark);
            default -> node;
        };
    }

    private static byte[] bytes(Connection connection, String sql, String place) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, place);
            var row = statement.executeQuery();
            row.next();
            return row.getBytes(1);
        }
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var parameters = new ArrayList<>(List.of(values));
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }
}
