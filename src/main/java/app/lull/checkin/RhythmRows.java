package app.lull.checkin;

import app.lull.account.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code checkin.preference}, {@code checkin.rhythm} and {@code checkin.holiday}. */
@Repository
class RhythmRows {

    private final JdbcClient jdbc;

    RhythmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Window window(PatientId patient) {
        return jdbc.sql("select opens_at, closes_at from checkin.preference where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) -> new Window(
                        row.getObject("opens_at", LocalTime.class), row.getObject("closes_at", LocalTime.class)))
                .optional()
                .orElse(Window.USUAL);
    }

    /** @param chosenOn the patient's day */
    void keep(PatientId patient, Window window, LocalDate chosenOn) {
        jdbc.sql("""
                insert into checkin.preference (patient_id, opens_at, closes_at) values (:patient, :opens, :closes)
                on conflict (patient_id) do update set opens_at = excluded.opens_at, closes_at = excluded.closes_at
                """)
                .param("patient", patient.value())
                .param("opens", window.opensAt())
                .param("closes", window.closesAt())
                .update();
        jdbc.sql("insert into checkin.hours_chosen (patient_id, day) values (:patient, :day) on conflict do nothing")
                .param("patient", patient.value())
                .param("day", chosenOn)
                .update();
    }

    /** The days on which the hours were chosen, the earliest first. */
    List<LocalDate> hoursChosen(PatientId patient) {
        return jdbc.sql("select day from checkin.hours_chosen where patient_id = :patient order by day")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .list();
    }

    RhythmChoices choices(PatientId patient) {
        return jdbc.sql("select pace, weekdays, weekday, twitch_amount from checkin.rhythm where patient_id = :patient")
                .param("patient", patient.value())
                .query((row, n) -> choices(row))
                .optional()
                .orElse(RhythmChoices.NONE);
    }

    void pace(PatientId patient, @Nullable Pace pace) {
        jdbc.sql("""
                insert into checkin.rhythm (patient_id, pace) values (:patient, :pace)
                on conflict (patient_id) do update set pace = excluded.pace
                """)
                .param("patient", patient.value())
                .param("pace", pace == null ? null : pace.name())
                .update();
    }

    void days(PatientId patient, List<DayOfWeek> weekdays, DayOfWeek weekday) {
        jdbc.sql("""
                insert into checkin.rhythm (patient_id, weekdays, weekday) values (:patient, :weekdays, :weekday)
                on conflict (patient_id) do update set weekdays = excluded.weekdays, weekday = excluded.weekday
                """)
                .param("patient", patient.value())
                .param(
                        "weekdays",
                        weekdays.stream().distinct().mapToInt(RhythmRows::bit).sum())
                .param("weekday", weekday.getValue())
                .update();
    }

    void twitchAmount(PatientId patient, @Nullable Boolean asked) {
        jdbc.sql("""
                insert into checkin.rhythm (patient_id, twitch_amount) values (:patient, :asked)
                on conflict (patient_id) do update set twitch_amount = excluded.twitch_amount
                """).param("patient", patient.value()).param("asked", asked).update();
    }

    /** True for one caller only, where nothing was noted since that day. */
    boolean note(PatientId patient, LocalDate today, LocalDate notSince) {
        return jdbc.sql("""
                        insert into checkin.rhythm as r (patient_id, noted_on) values (:patient, :today)
                        on conflict (patient_id) do update set noted_on = excluded.noted_on
                        where r.noted_on is null or r.noted_on <= :since
                        """)
                        .param("patient", patient.value())
                        .param("today", today)
                        .param("since", notSince)
                        .update()
                == 1;
    }

    Optional<LocalDate> notedOn(PatientId patient) {
        return jdbc.sql("select noted_on from checkin.rhythm where patient_id = :patient and noted_on is not null")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Breaks with a day among these, the earliest first. */
    List<Holiday> holidays(PatientId patient, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select id, first_day, last_day from checkin.holiday
                where patient_id = :patient and first_day <= :to and last_day >= :from
                order by first_day, last_day, id
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Holiday(
                        row.getObject("id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    void add(PatientId patient, Holiday holiday) {
        jdbc.sql("""
                insert into checkin.holiday (patient_id, id, first_day, last_day)
                values (:patient, :id, :from, :until) on conflict do nothing
                """)
                .param("patient", patient.value())
                .param("id", holiday.id())
                .param("from", holiday.from())
                .param("until", holiday.until())
                .update();
    }

    /** Breaks that began before that day end with the day before it. */
    void end(PatientId patient, LocalDate day) {
        jdbc.sql("""
                update checkin.holiday set last_day = :day - 1
                where patient_id = :patient and first_day < :day and last_day >= :day
                """).param("patient", patient.value()).param("day", day).update();
    }

    /** Breaks that would begin on that day are gone. */
    void removeBeginning(PatientId patient, LocalDate day) {
        jdbc.sql("delete from checkin.holiday where patient_id = :patient and first_day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .update();
    }

    /** Takes a break away that begins after that day. */
    void removePlanned(PatientId patient, UUID id, LocalDate day) {
        jdbc.sql("delete from checkin.holiday where patient_id = :patient and id = :id and first_day > :day")
                .param("patient", patient.value())
                .param("id", id)
                .param("day", day)
                .update();
    }

    private static RhythmChoices choices(ResultSet row) throws SQLException {
        var pace = row.getString("pace");
        var bits = row.getInt("weekdays");
        return new RhythmChoices(
                pace == null ? null : Pace.valueOf(pace),
                Arrays.stream(DayOfWeek.values())
                        .filter(weekday -> (bits & bit(weekday)) != 0)
                        .toList(),
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("twitch_amount", Boolean.class));
    }

    private static int bit(DayOfWeek weekday) {
        return 1 << (weekday.getValue() - 1);
    }
}
