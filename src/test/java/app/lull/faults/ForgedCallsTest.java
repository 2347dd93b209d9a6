package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.faults.Services.Entrance;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who knows another patient's ids gets nothing and changes nothing: by the services, and by PostgreSQL alone. */
@LullTest
class ForgedCallsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EVENING = Instant.parse("2026-05-05T18:30:00Z");
    private static final int TRIES = 8;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    WholeLife life;

    @Autowired
    Services services;

    private PatientId victim = new PatientId(new UUID(0, 0));
    private PatientId other = victim;
    private final List<UUID> victimsIds = new ArrayList<>();

    @BeforeEach
    void somebody_with_a_row_in_every_table_and_somebody_else() {
        clock.set(EVENING);
        victim = people.patient(BERLIN);
        other = people.patient(BERLIN);
        victimsIds.addAll(life.live(victim));
        victimsIds.addAll(life.live(other));
    }

    @Test
    void every_service_refuses_another_patients_data_to_others_and_to_nobody_and_writes_nothing() throws SQLException {
        var before = Diary.print();
        int cells = 0;
        long seed = 20261123;
        for (var entrance : services.entrances()) {
            if (entrance.isAtTheDoor()) {
                continue;
            }
            var method = entrance.method();
            assertThat(method.getParameterCount())
                    .as(
                            "%s: a service takes the patient or the therapist first, or is named among those at the door",
                            entrance)
                    .isPositive();
            assertThat(method.getParameterTypes()[0])
                    .as(
                            "%s: a service takes the patient or the therapist first, or is named among those at the door",
                            entrance)
                    .isIn(PatientId.class, TherapistId.class);
            for (var actor : List.of(new Actor.Person(other.value()), new Actor.Nobody(), Actor.Duty.DOOR)) {
                for (int n = 0; n < TRIES; n++) {
                    refuses(entrance, actor, new Random(seed++));
                    cells++;
                }
            }
        }
        assertThat(Diary.print()).as("nothing was written").isEqualTo(before);
        System.out.printf("forged calls: %d, all not found, nothing written%n", cells);
    }

    private void refuses(Entrance entrance, Actor actor, Random random) {
        var arguments = possible(entrance, new Values(random, 0, victim, EVENING, BERLIN, victimsIds));
        Object answer;
        try {
            answer = Acting.as(actor, () -> entrance.call(arguments));
        } catch (NotFound e) {
            return;
        } catch (RuntimeException e) {
            fail("%s as %s: not found was expected".formatted(entrance, actor), e);
            return;
        }
        fail("%s as %s answers %s".formatted(entrance, actor, answer));
    }

    /** Arguments that can be at all: a session does not end before it starts. */
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

    @Test
    void postgresql_alone_shows_and_changes_nothing_of_another_patient_in_any_table() throws SQLException {
        var tables = Diary.tablesWith("patient_id");
        assertThat(tables).contains("checkin.evening", "intake.entry", "sessions.completion", "today.choice");
        var before = Diary.print();
        int cells = 0;
        try (var application = new ApplicationSql();
                var superuser = TestDatabase.asSuperuser()) {
            for (var table : tables) {
                assertThat(Diary.list(superuser, "select 1 from " + table + " where patient_id = '" + victim + "'"))
                        .as("%s: let the victim of this test have a row there", table)
                        .isNotEmpty();
                var setting = List.of(
                        other.value().toString(),
                        "",
                        "duty:door",
                        "duty:other",
                        UUID.randomUUID().toString());
                var copy = copyOfTheVictims(superuser, table);
                for (var actor : setting) {
                    cells += triesSql(application, table, actor, copy);
                }
            }
        }
        assertThat(Diary.print()).as("nothing was written").isEqualTo(before);
        System.out.printf("by row-level security alone: %d statements on %d tables, 0 rows%n", cells, tables.size());
    }

    private int triesSql(ApplicationSql application, String table, String actor, String copyOfTheVictims)
            throws SQLException {
        var as = Map.of("lull.actor", actor);
        var where = " where patient_id = '" + victim + "'";
        assertThat(application.rows(as, "select * from " + table + where)).isZero();
        assertThat(application.rows(as, "select * from " + table + where + " for update"))
                .isZero();
        assertThat(application.rows(as, "update " + table + " set patient_id = patient_id" + where))
                .isZero();
        assertThat(application.rows(as, "delete from " + table + where)).isZero();
        if (!(actor.equals("duty:door") && table.startsWith("account."))) { // signing up adds a patient
            assertThat(application.rows(as, copyOfTheVictims)).isZero();
        }
        assertThat(application.rows(
                        as,
                        "update " + table + " set patient_id = '" + victim + "' where patient_id = '" + other + "'"))
                .isZero();
        return 6;
    }

    private String copyOfTheVictims(Connection superuser, String table) throws SQLException {
        var columns = String.join(", ", Diary.list(superuser, """
                select attname from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """.formatted(table)));
        var row = Diary.list(
                        superuser,
                        "select to_jsonb(t) from " + table + " t where patient_id = '" + victim + "' limit 1")
                .getFirst()
                .replace("'", "''");
        return "insert into " + table + " (" + columns + ") select " + columns + " from jsonb_populate_record(null::"
                + table + ", '" + row + "')";
    }
}
