package app.lull.caseload;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.SentStatements;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list costs the server, however long it is, and what being on it costs a patient. */
@LullTest
class CaseloadCostsTest {

    private static final int TIMES = 200;
    private static final String PAGE = "select " + StandingRows.COLUMNS + " from caseload.standing"
            + " where therapist_id = ? and not ended order by rank, since, patient_id limit 51";
    private static final String SEARCH = PAGE.replace("not ended", "not ended and strpos(words, ' fea') > 0");
    private static final String COUNTS = "select reasons, count(*) as n from (select reasons from caseload.standing"
            + " where therapist_id = ? and not ended order by rank, since, patient_id limit 500) as first group by reasons";

    private static final Instant EVENING = Instant.parse("2026-05-04T18:30:00Z");

    @Autowired
    Caseload caseload;

    @Autowired
    CheckInDiary diary;

    @Autowired
    TestPeople people;

    @Autowired
    OnTheList list;

    @Autowired
    MutableClock clock;

    @Autowired
    HikariDataSource pool;

    @Test
    @Tag("long")
    void the_first_page_takes_50_ms_at_most_and_as_long_with_20000_patients_as_with_200() throws SQLException {
        var sizes = new int[] {200, 2_000, 20_000};
        var therapists = new TherapistId[sizes.length];
        try (var superuser = TestDatabase.asSuperuser()) {
            for (int n = 0; n < sizes.length; n++) {
                therapists[n] = people.therapist();
                new MadeUpCaseload(20261126 + n, Instant.parse("2026-05-04T18:30:00Z"))
                        .write(superuser, therapists[n].value(), sizes[n]);
            }
            try {
                superuser
                        .createStatement()
                        .execute("vacuum analyze caseload.standing, careteam.link, account.pseudonym");
                measured(superuser, sizes, therapists);
            } finally {
                superuser.createStatement().execute("delete from account.person where email like '%@made.up'");
            }
        }
    }

    private void measured(Connection superuser, int[] sizes, TherapistId[] therapists) throws SQLException {
        var times = new double[sizes.length][TIMES];
        var searches = new double[sizes.length][TIMES];
        for (int round = -50; round < TIMES; round++) {
            for (int n = 0; n < sizes.length; n++) { // side by side, so that whatever else runs here slows all of them
                var took = time(therapists[n], CaseloadAsked.EVERYBODY);
                var searched = time(therapists[n], new CaseloadAsked("fea", Set.of(), null));
                if (round >= 0) {
                    times[n][round] = took;
                    searches[n][round] = searched;
                }
            }
        }
        for (int n = 0; n < sizes.length; n++) {
            Arrays.sort(times[n]);
            Arrays.sort(searches[n]);
            System.out.printf(
                    "server, caseload of %d: first page p50 %.1f, p95 %.1f ms; search p50 %.1f, p95 %.1f ms%n",
                    sizes[n],
                    times[n][TIMES / 2],
                    times[n][TIMES * 95 / 100],
                    searches[n][TIMES / 2],
                    searches[n][TIMES * 95 / 100]);
        }
        System.out.printf(
                "server, caseload: n %d, load of the machine %.1f%n",
                TIMES, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var ratio = times[2][TIMES / 2] / times[0][TIMES / 2];
        System.out.printf("server, caseload: 20,000 against 200 patients, ratio of the medians %.2f%n", ratio);
        var slower = new ArrayList<Double>();
        for (var sql : List.of(PAGE, COUNTS)) {
            slower.add(rowLevelSecurity(superuser, therapists[2], sql));
        }
        rowLevelSecurity(superuser, therapists[2], SEARCH); // told, and not part of the first page
        assertThat(times[2][TIMES * 95 / 100]).isLessThanOrEqualTo(50);
        assertThat(ratio).isLessThanOrEqualTo(1.3);
        assertThat(slower).allSatisfy(ratioOf -> assertThat(ratioOf).isLessThanOrEqualTo(1.15));
    }

    private double time(TherapistId therapist, CaseloadAsked asked) {
        var begun = System.nanoTime();
        as(therapist, () -> caseload.page(therapist, asked));
        return (System.nanoTime() - begun) / 1e6;
    }

    /** The same statement with the same plan, on a connection of Lull's own and on one that no rule restricts, by turns. */
    private double rowLevelSecurity(Connection superuser, TherapistId therapist, String sql) throws SQLException {
        try (var application = pool.getConnection();
                var planned = application.createStatement().executeQuery("show plan_cache_mode")) {
            planned.next();
            superuser.createStatement().execute("set plan_cache_mode = " + planned.getString(1));
            application.setAutoCommit(false);
            superuser.setAutoCommit(false);
            var bound = new double[TIMES * 5];
            var free = new double[TIMES * 5];
            for (int n = -100; n < bound.length; n++) {
                var one = sql(application, therapist, sql);
                var other = sql(superuser, therapist, sql);
                if (n >= 0) {
                    bound[n] = one;
                    free[n] = other;
                }
            }
            application.rollback();
            superuser.rollback();
            superuser.setAutoCommit(true);
            superuser.createStatement().execute("reset plan_cache_mode");
            Arrays.sort(bound);
            Arrays.sort(free);
            var ratio = bound[bound.length / 2] / free[free.length / 2];
            System.out.printf(
                    "server, caseload: row-level security costs %.2f times the same SQL without it (%.3f, %.3f ms, n %d): %s%n",
                    ratio, bound[bound.length / 2], free[free.length / 2], bound.length, sql);
            return ratio;
        }
    }

    private static double sql(Connection connection, TherapistId therapist, String sql) throws SQLException {
        try (var actor = connection.prepareStatement("select set_config('lull.actor', ?, true)")) {
            actor.setString(1, therapist.toString());
            actor.execute();
        }
        try (var page = connection.prepareStatement(sql)) {
            page.setObject(1, therapist.value());
            var begun = System.nanoTime();
            var rows = page.executeQuery();
            int n = 0;
            while (rows.next()) {
                n += rows.getString("reasons").length();
            }
            assertThat(n).isPositive();
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    @Test
    void the_first_page_takes_six_statements_with_those_of_the_audit_and_of_who_acts() {
        var therapist = people.therapist();
        for (int n = 0; n < 3; n++) {
            list.link(people.patient(), therapist, "Patient " + n, EnumSet.allOf(DataKind.class));
        }
        var sent = SentStatements.during(pool, () -> {
            var page = as(therapist, () -> caseload.page(therapist, CaseloadAsked.EVERYBODY));
            assertThat(page.lines()).hasSize(3);
        });
        assertThat(sent)
                .as("all of the one transaction, and its BEGIN and COMMIT")
                .hasSizeLessThanOrEqualTo(6 + 2)
                .anyMatch(sql -> sql.contains("set_config('lull.actor'"))
                .anyMatch(sql -> sql.contains("careteam.is_therapist()"))
                .anyMatch(sql -> sql.contains("account.audit_held("))
                .anyMatch(sql -> sql.contains("insert into account.audit "));
    }

    @Test
    void being_on_a_list_costs_a_patient_no_more_than_a_moment_when_a_check_in_is_saved() {
        var therapist = people.therapist();
        clock.set(EVENING);
        var alone = people.patient();
        var linked = people.patient();
        list.link(linked, therapist, "Robin", EnumSet.allOf(DataKind.class));
        var times = new double[2][TIMES];
        for (int day = 0; day < TIMES + 50; day++) {
            clock.set(EVENING.plus(day, ChronoUnit.DAYS));
            var one = saves(alone);
            var other = saves(linked);
            if (day >= 50) {
                times[0][day - 50] = one;
                times[1][day - 50] = other;
            }
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        System.out.printf(
                "server, saving a check-in: p50 %.2f ms by whom nobody reads along, %.2f ms by whom a therapist does%n",
                times[0][TIMES / 2], times[1][TIMES / 2]);
        assertThat(times[1][TIMES / 2] - times[0][TIMES / 2]).isLessThan(5);

        var looks = new double[20];
        for (int n = 0; n < looks.length; n++) {
            var begun = System.nanoTime();
            list.look(linked);
            looks[n] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(looks);
        System.out.printf("server, a look at a diary of %d evenings: p50 %.1f ms%n", TIMES + 50, looks[10]);
    }

    private double saves(PatientId patient) {
        var draft = new Draft(
                Ids.next(),
                as(patient, () -> diary.evening(patient)).day(),
                clock.instant(),
                null,
                new Answers(4, 1, 3, 2, 1));
        var begun = System.nanoTime();
        run(patient, () -> diary.save(patient, draft));
        return (System.nanoTime() - begun) / 1e6;
    }
}
