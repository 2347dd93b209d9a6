package app.lull.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.store.MacKeys;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Somebody who may do anything in the database, but has neither Lull's key nor its folder, changes the audit. All of it
 * happens in one transaction that is never committed: the audit of the other tests stays as it is.
 */
@LullTest
class AuditTamperingTest {

    private static final int TAMPERINGS = 1_000;
    private static final int BEFORE_THE_CHAIN = 12;
    private static final int WRITTEN = 60;
    private static final List<String> FIELDS =
            List.of("n", "id", "at", "who", "whom", "what", "kind", "on_list", "key_id", "mac");

    @TempDir
    Path home;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private Connection connection;
    private JdbcTemplate sql;
    private MacKeys keys;
    private AuditMark end;
    private Random random;
    private List<UUID> pseudonyms;

    @BeforeEach
    void an_audit_with_rows_from_before_the_chain_and_a_rotation_in_its_middle() throws Exception {
        long seed = Long.getLong("lull.seed", new Random().nextLong());
        System.out.println("audit tampering: seed " + seed);
        random = new Random(seed);
        var known = Stream.generate(people::patient).limit(6).toList();
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
        sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        sql.execute("set local session_replication_role = replica"); // no trigger holds such a person back
        for (var constraint : List.of("n", "n_check", "what_check", "kind_check", "mac_check", "key_check")) {
            sql.execute("alter table account.audit drop constraint audit_" + constraint);
        }
        sql.execute("alter table account.audit drop constraint audit_on_list_check, drop constraint audit_pkey");
        sql.execute("alter table account.audit_head drop constraint audit_head_n_check");
        sql.update("delete from account.audit");
        sql.update("""
                insert into account.audit (n, id, at, who, whom, what)
                select i, gen_random_uuid(), now(), gen_random_uuid(), gen_random_uuid(), 'SIGNED_IN'
                from generate_series(1, ?) i
                """, BEFORE_THE_CHAIN);
        sql.update("update account.audit_head set n = ?, mac = null", BEFORE_THE_CHAIN);
        AeadConfig.register();
        var first = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var older = KeysetHandle.newBuilder(first);
        older.getAt(0).setStatus(com.google.crypto.tink.KeyStatus.ENABLED);
        var rotated = older.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        keys = keysOf(rotated);
        write(keysOf(first), known, WRITTEN / 2);
        end = write(keys, known, WRITTEN / 2);
        pseudonyms = sql.queryForList(
                "select distinct who from account.audit where who is not null order by who", UUID.class);
    }

    @AfterEach
    void nothing_of_it_stays() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private MacKeys keysOf(KeysetHandle keyset) throws Exception {
        return MacKeys.of(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()), home);
    }

    private AuditMark write(MacKeys with, List<PatientId> known, int rows) {
        var source = new SingleConnectionDataSource(connection, true);
        var trail = new AuditTrail(JdbcClient.create(source), source, with, new AuditAnchor(home), clock);
        var mark = trail.begin();
        for (int i = 0; i < rows; i++) {
            var who = any(known).value();
            mark = trail.append(List.of(
                    switch (random.nextInt(4)) {
                        case 0 ->
                            new AuditEntry(
                                    Audit.What.CASELOAD_SHOWN,
                                    who,
                                    null,
                                    null,
                                    known.stream()
                                            .map(PatientId::value)
                                            .limit(random.nextInt(7))
                                            .toList());
                        case 1 -> new AuditEntry(Audit.What.SIGN_IN_REFUSED, null, null, null, List.of());
                        case 2 -> new AuditEntry(Audit.What.SIGNED_IN, who, who, null, List.of());
                        default ->
                            new AuditEntry(
                                    Audit.What.READ,
                                    who,
                                    any(known).value(),
                                    any(List.of(DataKind.values())),
                                    List.of());
                    }));
        }
        return mark;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private AuditCheck.Report check(List<AuditMark> kept) throws SQLException {
        return AuditCheck.of(connection, keys, kept);
    }

    @Test
    void a_thousand_tamperings_are_all_found() throws SQLException {
        assertThat(check(List.of(end)).breaks()).isEmpty();
        assertThat(check(List.of()).rows()).isEqualTo(BEFORE_THE_CHAIN + WRITTEN + 1);

        var missed = new ArrayList<String>();
        var how = new TreeMap<String, Integer>();
        int byTheAnchorAlone = 0;
        for (int i = 0; i < TAMPERINGS; i++) {
            var savepoint = connection.setSavepoint();
            var tampering = tamper();
            how.merge(tampering.replaceAll("[^a-z ].*", "").strip(), 1, Integer::sum);
            if (check(List.of(end)).isWhole()) {
                missed.add(tampering);
            } else if (check(List.of()).isWhole()) {
                byTheAnchorAlone++;
            }
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        }

        System.out.println("audit tampering: " + how + ", found by the anchor alone: " + byTheAnchorAlone);
        assertThat(missed).isEmpty();
        assertThat(how).hasSizeGreaterThanOrEqualTo(12);
        assertThat(check(List.of(end)).breaks()).isEmpty();
    }

    private String tamper() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> changeAField();
            case 4 -> deleteInTheMiddle();
            case 5 -> cutTheTail();
            case 6 -> cutTheTailAndSetTheHeadBack();
            case 7 -> insertInTheMiddle();
            case 8 -> insertAtTheEnd();
            case 9 -> swap();
            case 10 -> renumber();
            case 11 -> chainAgainWithoutTheKey();
            case 12 -> changeTheHead();
            default -> unchain();
        };
    }

    private long someRow() {
        return 1 + random.nextLong(end.n());
    }

    private String changeAField() {
        long n = someRow();
        var field = any(FIELDS);
        int changed = sql.update(
                "update account.audit set %1$s = %2$s where n = ? and %1$s is distinct from %2$s"
                        .formatted(field, another(field)),
                n);
        return changed == 0 ? changeAField() : "field " + field + " of row " + n;
    }

    private String another(String field) {
        boolean none = random.nextInt(4) == 0;
        return switch (field) {
            case "n" -> random.nextBoolean() ? "n + " + (1 + random.nextInt(100)) : "-n";
            case "id" -> "'" + UUID.randomUUID() + "'::uuid";
            case "at" ->
                any(List.of(
                        "at + interval '1 microsecond'",
                        "at - interval '1 hour'",
                        "'infinity'::timestamptz",
                        "'-infinity'::timestamptz"));
            case "who", "whom" ->
                none
                        ? "null::uuid"
                        : any(List.of("'" + UUID.randomUUID() + "'::uuid", "'" + any(pseudonyms) + "'::uuid"));
            case "what" -> any(List.of("'SIGNED_UP'", "'READ'", "what || ' '", "lower(what)", "''"));
            case "kind" -> none ? "null::text" : any(List.of("'INTAKE'", "'CHECK_INS'", "''", "kind || 'S'"));
            case "on_list" ->
                none
                        ? "null::uuid[]"
                        : any(List.of(
                                "on_list[2:]",
                                "on_list || gen_random_uuid()",
                                "array[gen_random_uuid()]",
                                "'{}'::uuid[]",
                                "array[null::uuid]",
                                "array[on_list[2], on_list[1]] || on_list[3:]"));
            case "key_id" ->
                none
                        ? "null::int"
                        : any(List.of(
                                "key_id + 1",
                                "(select min(key_id) from account.audit)",
                                "(select max(key_id) from account.audit)"));
            default ->
                none
                        ? "null::bytea"
                        : any(List.of(
                                "set_bit(mac, %d, 1 - get_bit(mac, %1$d))".formatted(random.nextInt(256)),
                                "substr(mac, 1, 31)",
                                "''::bytea",
                                "(select mac from account.audit where n = %d)".formatted(someRow())));
        };
    }

    private String deleteInTheMiddle() {
        long n = 1 + random.nextLong(end.n() - 1);
        long rows = 1 + random.nextLong(3);
        sql.update("delete from account.audit where n >= ? and n < least(? + ?, ?)", n, n, rows, end.n());
        boolean closed = random.nextBoolean();
        if (closed) {
            sql.update("""
                    update account.audit a set n = numbered.n
                    from (select id, row_number() over (order by n) as n from account.audit) numbered where a.id = numbered.id
                    """);
            sql.update("update account.audit_head set n = (select max(n) from account.audit)");
        }
        return (closed ? "deleted and closed up " : "deleted ") + n + "+" + rows;
    }

    private long cut() {
        long last = random.nextLong(Math.max(0, end.n() - 20), end.n());
        sql.update("delete from account.audit where n > ?", last);
        return last;
    }

    private String cutTheTail() {
        return "tail cut " + cut();
    }

    private String cutTheTailAndSetTheHeadBack() {
        long last = cut();
        sql.update("update account.audit_head h set n = a.n, mac = a.mac from account.audit a where a.n = ?", last);
        return "tail cut with the head " + last;
    }

    private String insertInTheMiddle() {
        long n = 1 + random.nextLong(end.n());
        boolean room = random.nextBoolean();
        if (room) {
            sql.update("update account.audit set n = n + 1 where n >= ?", n);
            sql.update("update account.audit_head set n = n + 1");
        }
        insert(n);
        return (room ? "inserted " : "doubled ") + n;
    }

    private String insertAtTheEnd() {
        insert(end.n() + 1);
        boolean head = random.nextBoolean();
        if (head) {
            sql.update(
                    "update account.audit_head set (n, mac) = (select n, mac from account.audit order by n desc limit 1)");
        }
        return (head ? "appended with the head " : "appended ") + (end.n() + 1);
    }

    private void insert(long n) {
        sql.update("""
                insert into account.audit (n, id, at, who, whom, what, kind, on_list, key_id, mac)
                select ?, gen_random_uuid(), at, who, whom, what, kind, on_list, key_id, mac
                from account.audit order by abs(n - ?), id limit 1
                """, n, someRow());
    }

    private String swap() {
        long one = someRow();
        long other = 1 + (one + random.nextLong(end.n() - 1)) % end.n();
        boolean whole = random.nextBoolean();
        var fields = whole
                ? "id, at, who, whom, what, kind, on_list, key_id, mac"
                : "id, at, who, whom, what, kind, on_list";
        sql.update("""
                update account.audit a set (%1$s) = (select %1$s from account.audit b where b.n = ? + ? - a.n)
                where a.n in (?, ?)
                """.formatted(fields), one, other, one, other);
        return (whole ? "swapped " : "swapped contents ") + one + " " + other;
    }

    private String renumber() {
        long from = someRow();
        long by = 1 + random.nextLong(5);
        sql.update("update account.audit set n = n + ? where n >= ?", by, from);
        boolean head = random.nextBoolean();
        if (head) {
            sql.update("update account.audit_head set n = n + ?", by);
        }
        return (head ? "renumbered with the head " : "renumbered ") + from + "+" + by;
    }

    private String chainAgainWithoutTheKey() {
        long from = someRow();
        sql.update("update account.audit set who = ? where n = ?", UUID.randomUUID(), from);
        var guess = new byte[32];
        random.nextBytes(guess);
        boolean keyed = random.nextBoolean();
        var before = from == 1
                ? new byte[32]
                : sql.queryForObject(
                        "select coalesce(mac, ''::bytea) from account.audit where n = ?", byte[].class, from - 1);
        var rows = sql.query(
                "select " + AuditRow.COLUMNS + " from account.audit where n >= ? and mac is not null order by n",
                (row, n) -> AuditRow.read(row),
                from);
        for (var row : rows) {
            before = forged(keyed, guess, java.util.Objects.requireNonNull(before), row.content());
            sql.update("update account.audit set mac = ? where n = ?", before, row.n());
        }
        sql.update("update account.audit_head set mac = ?", (Object) before);
        return (keyed ? "chained again with a guessed key " : "chained again by plain hashes ") + from;
    }

    private static byte[] forged(boolean keyed, byte[] guess, byte[] before, byte[] content) {
        try {
            if (!keyed) {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(before);
                return digest.digest(content);
            }
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(guess, "HmacSHA256"));
            mac.update(before);
            return mac.doFinal(content);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String changeTheHead() {
        var change = any(List.of(
                "n = n + 1",
                "n = n - 1",
                "n = 0",
                "mac = null",
                "n = 0, mac = null",
                "mac = set_bit(mac, %d, 1 - get_bit(mac, %1$d))".formatted(random.nextInt(256)),
                "(n, mac) = (select n, mac from account.audit where n = %d)".formatted(random.nextLong(1, end.n())),
                ""));
        sql.update(change.isEmpty() ? "delete from account.audit_head" : "update account.audit_head set " + change);
        return "head " + change;
    }

    /** As if the chain had never begun, or had begun later, or as if there had been no audit at all. */
    private String unchain() {
        boolean all = random.nextInt(4) == 0;
        long upTo = all ? end.n() : BEFORE_THE_CHAIN + 1 + random.nextLong(end.n() - BEFORE_THE_CHAIN);
        if (all && random.nextBoolean()) {
            sql.update("delete from account.audit");
            sql.update("update account.audit_head set n = 0, mac = null");
            return "emptied " + upTo;
        }
        sql.update("update account.audit set mac = null, key_id = null where n <= ?", upTo);
        if (upTo == end.n()) {
            sql.update("update account.audit_head set mac = null");
        }
        return "unchained " + upTo;
    }

    @Test
    void a_row_that_was_changed_is_named_with_its_number() throws SQLException {
        sql.update("update account.audit set who = ? where n = 40", UUID.randomUUID());
        sql.update("delete from account.audit where n in (50, 51)");

        assertThat(check(List.of(end)).breaks()).extracting(AuditCheck.Break::n).containsExactly(40L, 50L, 52L);
        assertThat(check(List.of()).lines().getFirst()).startsWith("audit: 71 rows, BROKEN in 3 places");
    }

    @Test
    void rows_from_before_the_chain_are_vouched_for_by_its_first_link() throws SQLException {
        sql.update("update account.audit set what = 'EXPORTED' where n = 3");

        assertThat(check(List.of()).breaks()).extracting(AuditCheck.Break::n).containsExactly(BEFORE_THE_CHAIN + 1L);
    }

    @Test
    void a_key_that_is_gone_is_told_as_such() throws Exception {
        keys = keysOf(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));

        assertThat(check(List.of(end)).breaks())
                .hasSize(WRITTEN + 1)
                .allSatisfy(broken -> assertThat(broken.reason()).contains("cannot be checked"));
    }

    @Test
    void every_mark_that_was_kept_holds_as_long_as_the_chain_only_grows() throws SQLException {
        var marks = sql.query(
                "select n, mac from account.audit where mac is not null",
                (row, n) -> AuditMark.of(row.getLong("n"), row.getBytes("mac")));

        assertThat(check(marks).breaks()).isEmpty();
        var another = new AuditMark(30, HexFormat.of().formatHex(new byte[32]));
        assertThat(check(List.of(another)).breaks())
                .extracting(AuditCheck.Break::n)
                .containsExactly(30L);
        assertThat(Map.of(
                        marks.getLast(),
                        AuditMark.parse(marks.getLast().toString()).orElseThrow()))
                .containsEntry(end, end);
    }
}
