package app.lull.careteam;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.store.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code careteam.share} and {@code careteam.shared_sheet}: consents as they were given and taken back. */
@Repository
class ShareRows {

    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it was given already. */
    boolean give(PatientId patient, UUID link, TherapistId therapist, DataKind kind, String textVersion, Instant at) {
        return jdbc.sql("""
                        insert into careteam.share (patient_id, id, link_id, therapist_id, kind, text_version, given_at)
                        values (:patient, :id, :link, :therapist, :kind, :version, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", Ids.next())
                        .param("link", link)
                        .param("therapist", therapist.value())
                        .param("kind", kind.name())
                        .param("version", textVersion)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it was not given. */
    boolean withdraw(PatientId patient, UUID link, DataKind kind, Instant at) {
        return jdbc.sql("""
                        update careteam.share set withdrawn_at = greatest(given_at, :at)
                         where patient_id = :patient and link_id = :link and kind = :kind and withdrawn_at is null
                        """)
                        .param("patient", patient.value())
                        .param("link", link)
                        .param("kind", kind.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes back all of a link that is over, sheets too. */
    void withdrawAll(PatientId patient, UUID link, Instant at) {
        for (var table : List.of("careteam.share", "careteam.shared_sheet")) {
            jdbc.sql("update " + table + """
                             set withdrawn_at = greatest(given_at, :at)
                             where patient_id = :patient and link_id = :link and withdrawn_at is null
                            """)
                    .param("patient", patient.value())
                    .param("link", link)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** False where it was given already. */
    boolean giveSheet(PatientId patient, UUID link, TherapistId therapist, UUID sheet, String textVersion, Instant at) {
        return jdbc.sql("""
                        insert into careteam.shared_sheet (patient_id, id, link_id, therapist_id, sheet, text_version, given_at)
                        values (:patient, :id, :link, :therapist, :sheet, :version, :at)
                        on conflict do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", Ids.next())
                        .param("link", link)
                        .param("therapist", therapist.value())
                        .param("sheet", sheet)
                        .param("version", textVersion)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it was not given. */
    boolean withdrawSheet(PatientId patient, UUID link, UUID sheet, Instant at) {
        return jdbc.sql("""
                        update careteam.shared_sheet set withdrawn_at = greatest(given_at, :at)
                         where patient_id = :patient and link_id = :link and sheet = :sheet and withdrawn_at is null
                        """)
                        .param("patient", patient.value())
                        .param("link", link)
                        .param("sheet", sheet)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The sheets that are shared over this link now. */
    Set<UUID> sheets(PatientId patient, UUID link) {
        return jdbc.sql("""
                        select sheet from careteam.shared_sheet
                         where patient_id = :patient and link_id = :link and withdrawn_at is null
                        """).param("patient", patient.value()).param("link", link).query(UUID.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every consent there was, the latest first; all over a link are over with it, whoever ended it. */
    List<GivenConsent> history(PatientId patient) {
        return jdbc.sql("""
                        select l.therapist_name, s.kind, null::uuid as sheet, s.text_version, s.given_at,
                               coalesce(s.withdrawn_at, l.ended_at) as withdrawn_at
                          from careteam.share s
                          join careteam.link l on l.patient_id = s.patient_id and l.id = s.link_id
                         where s.patient_id = :patient
                        union all
                        select l.therapist_name, 'WORKSHEETS', s.sheet, s.text_version, s.given_at,
                               coalesce(s.withdrawn_at, l.ended_at) as withdrawn_at
                          from careteam.shared_sheet s
                          join careteam.link l on l.patient_id = s.patient_id and l.id = s.link_id
                         where s.patient_id = :patient
                         order by given_at desc, kind, sheet
                        """)
                .param("patient", patient.value())
                .query((row, n) -> {
                    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new GivenConsent(
                            row.getString("therapist_name"),
                            DataKind.valueOf(row.getString("kind")),
                            row.getObject("sheet", UUID.class),
                            row.getString("text_version"),
                            row.getObject("given_at", OffsetDateTime.class).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }
}
