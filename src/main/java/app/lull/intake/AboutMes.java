package app.lull.intake;

import app.lull.account.PatientId;
import app.lull.kinetics.Clearance.Pregnancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code intake.about_me}. */
@Repository
class AboutMes {

    private final JdbcClient jdbc;

    AboutMes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AboutMe of(PatientId patient) {
        return jdbc.sql("""
                select smokes, stopped_smoking, pill, pregnancy, breastfeeding, ciprofloxacin, fluvoxamine, slowed, half_life
                  from intake.about_me
                 where patient_id = :patient
                """)
                .param("patient", patient.value())
                .query((row, n) -> aboutMe(row))
                .optional()
                .orElse(AboutMe.NOTHING);
    }

    void keep(PatientId patient, AboutMe about) {
        jdbc.sql("""
                insert into intake.about_me
                       (patient_id, smokes, stopped_smoking, pill, pregnancy, breastfeeding, ciprofloxacin, fluvoxamine,
                        slowed, half_life)
                values (:patient, :smokes, :stopped, :pill, :pregnancy, :breastfeeding, :ciprofloxacin, :fluvoxamine,
                        :slowed, :halfLife)
                on conflict (patient_id) do update set
                       smokes = excluded.smokes, stopped_smoking = excluded.stopped_smoking, pill = excluded.pill,
                       pregnancy = excluded.pregnancy, breastfeeding = excluded.breastfeeding,
                       ciprofloxacin = excluded.ciprofloxacin, fluvoxamine = excluded.fluvoxamine,
                       slowed = excluded.slowed, half_life = excluded.half_life
                """)
                .param("patient", patient.value())
                .param("smokes", about.smokes())
                .param("stopped", about.stoppedSmoking())
                .param("pill", about.pill())
                .param("pregnancy", about.pregnancy().name())
                .param("breastfeeding", about.breastfeeding())
                .param("ciprofloxacin", about.ciprofloxacin())
                .param("fluvoxamine", about.fluvoxamine())
                .param("slowed", about.slowed())
                .param("halfLife", about.halfLife())
                .update();
    }

    private static AboutMe aboutMe(ResultSet row) throws SQLException {
        var halfLife = row.getBigDecimal("half_life");
        return new AboutMe(
                row.getBoolean("smokes"),
                row.getBoolean("stopped_smoking"),
                row.getBoolean("pill"),
                Pregnancy.valueOf(row.getString("pregnancy")),
                row.getBoolean("breastfeeding"),
                row.getBoolean("ciprofloxacin"),
                row.getBoolean("fluvoxamine"),
                row.getBoolean("slowed"),
                halfLife == null ? null : halfLife.doubleValue());
    }
}
