package app.lull.account;

import static app.lull.testing.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.LullTest;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to tell a patient who read what, where many others were read of too. */
@LullTest
class AccessLogCostsTest {

    private static final int ROWS = 100_000;
    private static final int TIMES = 200;
    /** Far above what the chain of this run reaches; these rows are not in it, and go before it is checked. */
    private static final long FROM = 1_000_000_000L;

    @Autowired
    AccessLog log;

    @Autowired
    TestPeople people;

    @Test
    @Tag("long")
    void a_patient_reads_who_read_what_within_50_ms_with_100000_rows_of_the_audit() throws SQLException {
        var patient = people.patient();
        try (var superuser = TestDatabase.asSuperuser();
                var sql = superuser.createStatement()) {
            try {
                sql.execute("select setseed(0.20261126)");
                sql.execute(rows(patient));
                sql.execute("vacuum analyze account.audit");
                measure(patient);
            } finally {
                sql.execute("delete from account.audit where n >= " + FROM);
                sql.execute("vacuum analyze account.audit");
            }
        }
    }

    /** 60 therapists with 100 patients each: six in ten rows are readings, four are pages of 50, each as it may fall. */
    private static String rows(PatientId patient) {
        return """
                with person as materialized (
                    select place, case place when 49 then (select pseudonym from account.pseudonym where person_id = '%s')
                                  else gen_random_uuid() end as name
                      from generate_series(0, 5999) as place),
                page as materialized (
                    select first, array(select name from person where place between first and first + 49) as names
                      from generate_series(0, 5999) as first where first %% 100 < 50),
                therapist as materialized (select place, gen_random_uuid() as name from generate_series(0, 59) as place),
                drawn as materialized (
                    select i, floor(random() * 60)::int as by, floor(random() * 100)::int as of, random() < 0.6 as read
                      from generate_series(0, %d) as i)
                insert into account.audit (n, id, at, who, whom, what, kind, on_list, key_id, mac)
                select %d + i, gen_random_uuid(), now() - (%d - i) * interval '2 minutes', t.name,
                       case when read then p.name end, case when read then 'READ' else 'CASELOAD_SHOWN' end,
                       case when read then 'CHECK_INS' end, case when not read then page.names end,
                       1, sha256(i::text::bytea)
                  from drawn join therapist t on t.place = drawn.by
                  join person p on p.place = drawn.by * 100 + drawn.of
                  join page on page.first = drawn.by * 100 + drawn.of / 2
                """.formatted(patient, ROWS - 1, FROM, ROWS);
    }

    private void measure(PatientId patient) {
        var times = new double[TIMES];
        int lines = 0;
        for (int n = -20; n < TIMES; n++) {
            var begun = System.nanoTime();
            lines = as(patient, () -> log.of(patient)).size();
            if (n >= 0) {
                times[n] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "server, who read what: p50 %.1f, p95 %.1f ms with %d rows of the audit, %d lines, n %d, load %.1f%n",
                times[TIMES / 2],
                times[TIMES * 95 / 100],
                ROWS,
                lines,
                TIMES,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(lines).isPositive();
        assertThat(times[TIMES * 95 / 100]).isLessThanOrEqualTo(50);
    }
}
