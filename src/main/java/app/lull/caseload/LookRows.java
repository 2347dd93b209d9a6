package app.lull.caseload;

import app.lull.account.PatientId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code caseload.look}: whose diary is looked at when. */
@Repository
class LookRows {

    private static final String THIS_TRANSACTION = "cast(cast(pg_current_xact_id() as text) as bigint)";

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Has the diary looked at again, where this transaction has written at all and the patient is on a list. Nobody's claim
     * holds any more: a look that is under way has not seen what was written, and one that died would keep it waiting.
     */
    boolean touch(PatientId patient, Instant now) {
        return jdbc.sql("update caseload.look set due_at = :now, claimed_until = null, touched = " + THIS_TRANSACTION
                                + """
                         where patient_id = :patient and pg_current_xact_id_if_assigned() is not null
                        """)
                        .param("patient", patient.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Has the diary looked at from now on. */
    void begin(PatientId patient, Instant now) {
        jdbc.sql(
                        "insert into caseload.look (patient_id, due_at, touched) values (:patient, :now, "
                                + THIS_TRANSACTION
                                + ") on conflict (patient_id) do update set due_at = excluded.due_at, touched = excluded.touched")
                .param("patient", patient.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(PatientId patient) {
        jdbc.sql("delete from caseload.look where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }

    /** What touched the diary last; empty where nobody is to look. */
    OptionalLong touched(PatientId patient) {
        return jdbc
                .sql("select touched from caseload.look where patient_id = :patient")
                .param("patient", patient.value())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Keeps that it was looked at. False, and nothing is written, where the diary was touched since. */
    boolean settle(PatientId patient, long seen, Instant next, int rules) {
        return jdbc.sql("""
                        update caseload.look set due_at = :next, rules = :rules, claimed_until = null
                         where patient_id = :patient and touched = :seen
                        """)
                        .param("patient", patient.value())
                        .param("seen", seen)
                        .param("next", next.atOffset(ZoneOffset.UTC))
                        .param("rules", rules)
                        .update()
                == 1;
    }

    /** Lets one whose look failed be taken again from then on. On the worker's duty. */
    void release(PatientId patient, Instant from) {
        jdbc.sql(
                        "update caseload.look set claimed_until = :from where patient_id = :patient and claimed_until is not null")
                .param("patient", patient.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes some who are due, and holds them against other copies of Lull until then. On the worker's duty. */
    List<PatientId> claim(Instant now, Instant until, int rules, int most) {
        return jdbc.sql("""
                        update caseload.look set claimed_until = :until
                         where patient_id in (select patient_id from caseload.look
                                               where (due_at <= :now or rules <> :rules)
                                                 and (claimed_until is null or claimed_until <= :now)
                                               order by due_at limit :most
                                                 for update skip locked)
                        returning patient_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("rules", rules)
                .param("most", most)
                .query((row, n) -> new PatientId(row.getObject("patient_id", UUID.class)))
                .list();
    }
}
