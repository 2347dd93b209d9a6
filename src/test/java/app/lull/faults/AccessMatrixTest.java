package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.GuardThatCanLookAway;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.faults.Linked.Reader;
import app.lull.faults.Linked.State;
import app.lull.faults.Services.Entrance;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may read what: every public method of every service, found by reflection, for every state of a link and every kind
 * of data. The files {@code access-services.txt} and {@code access-tables.txt} say for each service and table who may;
 * one that stands in neither fails.
 */
@LullTest
class AccessMatrixTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EVENING = Instant.parse("2026-05-05T18:30:00Z");
    private static final long SEED = 20261126;
    private static final int TRIES = 2;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    WholeLife life;

    @Autowired
    Linked linked;

    @Autowired
    Services services;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private List<UUID> ids = List.of();
    private List<Reader> readers = List.of();

    @BeforeEach
    void a_patient_with_a_row_in_every_table_and_somebody_at_each_stage_of_a_link() throws SQLException {
        clock.set(EVENING);
        patient = people.patient(BERLIN);
        ids = life.live(patient);
        var sheets = new HashSet<UUID>();
        Diary.list("select id from worksheets.sheet where patient_id = '" + patient + "'")
                .forEach(id -> sheets.add(UUID.fromString(id)));
        readers = linked.to(patient, sheets);
    }

    /** @param who OWN for the patient alone, FOLLOW for whoever is linked, THERAPIST for a therapist about themselves, or kinds */
    private record Rule(Set<String> who) {

        boolean allows(Reader reader) {
            return reader.state() == State.ACTIVE
                    && (who.contains("FOLLOW")
                            || (reader.shared() != null
                                    && who.contains(reader.shared().name())));
        }
    }

    @Test
    void every_service_answers_those_a_patient_shares_with_and_nobody_else() throws Exception {
        var rules = rules("/access-services.txt");
        var unclassified = new TreeSet<String>();
        var leaks = new ArrayList<String>();
        var answered = new TreeSet<String>();
        var named = new TreeSet<String>();
        int cells = 0;
        var before = print();
        for (var entrance : services.entrances()) {
            if (entrance.isAtTheDoor()) {
                continue;
            }
            var rule = rules.get(entrance.name());
            named.add(entrance.name());
            if (rule == null) {
                unclassified.add(entrance.name() + " answers " + readersAnswered(entrance));
                continue;
            }
            for (var reader : readers) {
                var allowed = rule.allows(reader);
                for (int n = 0; n < TRIES; n++) {
                    var answer = ask(entrance, reader.id(), new Random(SEED + n));
                    if (answer instanceof Refused) {
                        continue;
                    }
                    if (allowed) {
                        answered.add(entrance.name());
                    } else {
                        leaks.add("%s, %s: %s".formatted(entrance, reader, answer));
                    }
                }
                cells++;
            }
            cells += 2; // the patient's own, and the admin's: in the other tests of faults
        }
        assertThat(unclassified)
                .as("say in access-services.txt who may call these")
                .isEmpty();
        assertThat(new TreeSet<>(rules.keySet()).stream().filter(name -> !named.contains(name)))
                .as("named in access-services.txt, and gone")
                .isEmpty();
        assertThat(leaks).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(2000);
        assertThat(print()).as("nothing of the patient's was written").isEqualTo(before);
        System.out.printf(
                "access matrix, seed %d: %d cells of %d methods, %d of them answer somebody who is linked, 0 leaks%n",
                SEED, cells, named.size(), answered.size());
    }

    /** Whom it answers now, to help whoever classifies it: whether that is right is theirs to say. */
    private List<String> readersAnswered(Entrance entrance) {
        return readers.stream()
                .filter(reader -> !(ask(entrance, reader.id(), new Random(SEED)) instanceof Refused))
                .map(Reader::toString)
                .toList();
    }

    @Test
    void with_every_check_of_the_services_off_postgresql_alone_shows_nothing_that_is_not_shared() throws Exception {
        var rules = rules("/access-services.txt");
        var tables = rules("/access-tables.txt");
        var standsIn = tablesOfIds();
        var leaks = new ArrayList<String>();
        int cells = 0;
        var before = print();
        for (var entrance : services.entrances()) {
            if (entrance.isAtTheDoor()) {
                continue;
            }
            for (var reader : readers) {
                var rule = rules.getOrDefault(entrance.name(), new Rule(Set.of()));
                cells++;
                if (rule.allows(reader)) {
                    continue;
                }
                var answer = GuardThatCanLookAway.away(() -> ask(entrance, reader.id(), new Random(SEED)));
                ids.stream()
                        .map(UUID::toString)
                        .filter(String.valueOf(answer)::contains)
                        .filter(id -> !mayBeSeen(id, reader, tables, standsIn))
                        .forEach(secret -> leaks.add("%s, %s shows %s".formatted(entrance, reader, secret)));
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(print()).as("nothing of the patient's was written").isEqualTo(before);
        System.out.printf("with every service check off: %d cells, 0 leaks, nothing written%n", cells);
    }

    @Test
    void postgresql_shows_each_table_to_those_a_patient_shares_its_kind_with_and_lets_nobody_else_change_it()
            throws Exception {
        var rules = rules("/access-tables.txt");
        var wrong = new ArrayList<String>();
        var unclassified = new TreeSet<String>();
        int cells = 0;
        try (var application = new ApplicationSql()) {
            for (var table : Diary.tablesWith("patient_id")) {
                var rule = rules.get(table);
                if (rule == null) {
                    unclassified.add(table);
                    continue;
                }
                for (var reader : readers) {
                    cells++;
                    var where = " where patient_id = '" + patient + "'";
                    var as = Map.of("lull.actor", reader.id().toString(), "lull.patient", patient.toString());
                    int seen = application.rows(as, "select 1 from " + table + where);
                    if (rule.allows(reader)
                            ? seen == 0
                            : seen > 0 && !rule.who().contains("LINK")) {
                        wrong.add("%s, %s: sees %d rows".formatted(table, reader, seen));
                    }
                    int changed = application.rows(as, "delete from " + table + where)
                            + application.rows(as, "update " + table + " set patient_id = patient_id" + where);
                    if (changed > 0) {
                        wrong.add("%s, %s: changes %d rows".formatted(table, reader, changed));
                    }
                }
            }
        }
        assertThat(unclassified)
                .as("say in access-tables.txt who may read these")
                .isEmpty();
        assertThat(wrong).isEmpty();
        System.out.printf("by row-level security alone: %d cells of tables, 0 leaks%n", cells);
    }

    /** Whether PostgreSQL shows this reader a row with the id: of a kind that is shared, or of the link itself. */
    private static boolean mayBeSeen(
            String id, Reader reader, Map<String, Rule> tables, Map<String, Set<String>> standsIn) {
        return standsIn.getOrDefault(id, Set.of()).stream()
                .map(tables::get)
                .anyMatch(rule ->
                        rule != null && (rule.allows(reader) || rule.who().contains("LINK")));
    }

    /** In the rows of which tables each of the patient's ids stands. */
    private Map<String, Set<String>> tablesOfIds() throws SQLException {
        var found = new TreeMap<String, Set<String>>();
        for (var table : Diary.tablesWith("patient_id")) {
            var rows = String.join(
                    "\n", Diary.list("select to_jsonb(t) from " + table + " t where patient_id = '" + patient + "'"));
            ids.stream()
                    .map(UUID::toString)
                    .filter(rows::contains)
                    .forEach(id ->
                            found.computeIfAbsent(id, any -> new TreeSet<>()).add(table));
        }
        return found;
    }

    private record Refused(String why) {}

    private @Nullable Object ask(Entrance entrance, TherapistId reader, Random random) {
        var arguments = possible(entrance, new Values(random, 0, patient, EVENING, BERLIN, ids));
        try {
            return Acting.as(new Actor.Person(reader.value()), () -> entrance.call(arguments));
        } catch (NotFound e) {
            return new Refused("not found");
        } catch (RuntimeException e) {
            return GUARD_IS_AWAY.contains(e.getClass().getSimpleName())
                    ? new Refused(e.getClass().getSimpleName())
                    : e;
        }
    }

    /** What PostgreSQL, or what then is missing, says where the services let everybody through. */
    private static final Set<String> GUARD_IS_AWAY = Set.of();

    private static @Nullable Object[] possible(Entrance entrance, Values values) {
        while (true) {
            try {
                return entrance.arguments(values);
            } catch (Values.Unknown e) {
                throw e;
            } catch (RuntimeException impossible) {
                // the next ones, then
            }
        }
    }

    private Map<String, String> print() throws SQLException {
        try (var superuser = TestDatabase.asSuperuser()) {
            return RowsOf.diary(superuser, patient.value()).print();
        }
    }

    /** Lines of {@code who: name name …}; a line that begins with # is a remark. */
    private static Map<String, Rule> rules(String file) throws IOException {
        var rules = new TreeMap<String, Rule>();
        try (var text = AccessMatrixTest.class.getResourceAsStream(file)) {
            assertThat(text).as(file).isNotNull();
            for (var line : new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var parts = line.split(":", 2);
                var who = Set.of(parts[0].strip().split("[ ,]+"));
                who.forEach(AccessMatrixTest::known);
                for (var name : parts[1].strip().split("\\s+")) {
                    assertThat(rules.put(name, new Rule(who)))
                            .as("%s stands twice in %s", name, file)
                            .isNull();
                }
            }
        }
        return rules;
    }

    private static void known(String who) {
        if (!Set.of("OWN", "FOLLOW", "THERAPIST", "LINK").contains(who)) {
            DataKind.valueOf(who);
        }
    }
}
