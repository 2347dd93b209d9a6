package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.checkin.Exercise.BodyPart;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.TimeOfDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code checkin.day_around} and {@code checkin.bout}. */
@Repository
class DaysAround {

    private final JdbcClient jdbc;

    DaysAround(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One day's as it is kept. @param night the figures of its sleep; null where none was told */
    record Kept(DayAround around, @Nullable Night night) {

        static final Kept NOTHING = new Kept(DayAround.NOTHING, null);
    }

    DayAround on(PatientId patient, LocalDate day) {
        return between(patient, day, day).getOrDefault(day, Kept.NOTHING).around();
    }

    /** By day, oldest first; both ends included, days without anything left out. */
    Map<LocalDate, Kept> between(PatientId patient, LocalDate from, LocalDate to) {
        var bouts = bouts(patient, from, to);
        var kept = new TreeMap<LocalDate, Kept>();
        jdbc.sql("""
                select day, bed_time, lights_out, minutes_to_fall_asleep, minutes_awake, wakings, final_wake, out_of_bed,
                       sleep_quality, nap_minutes, minutes_in_bed, minutes_asleep, exercise_answered, fluids_ml, heavy_sweat,
                       heat, stress, stress_events, health_triggers, fever, vaccination, cycle_day,
                       num_nonnulls(bed_time, lights_out, minutes_to_fall_asleep, minutes_awake, wakings, final_wake,
                                    out_of_bed, sleep_quality, nap_minutes) > 0 as slept
                  from checkin.day_around
                 where patient_id = :patient and day between :from and :to
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    var day = row.getObject("day", LocalDate.class);
                    kept.put(day, kept(row, bouts.getOrDefault(day, List.of())));
                });
        return kept;
    }

    private Map<LocalDate, List<Bout>> bouts(PatientId patient, LocalDate from, LocalDate to) {
        var bouts = new HashMap<LocalDate, List<Bout>>();
        jdbc.sql("""
                select day, kind, minutes, effort, warm_up, cool_down, unusual, done_in, parts
                  from checkin.bout
                 where patient_id = :patient and day between :from and :to
                 order by day, place
                """)
                .param("patient", patient.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    bouts.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new ArrayList<>())
                            .add(bout(row));
                });
        return bouts;
    }

    /** Keeps this in place of what was there; the evening itself has its row by then. */
    void keep(PatientId patient, LocalDate day, DayAround around, @Nullable Night night) {
        jdbc.sql("delete from checkin.day_around where patient_id = :patient and day = :day")
                .param("patient", patient.value())
                .param("day", day)
                .update();
        if (around.equals(DayAround.NOTHING)) {
            return;
        }
        add(patient, day, around, night == null ? new Night(null, null) : night);
        if (around.exercise() != null) {
            var bouts = around.exercise().bouts();
            for (int place = 0; place < bouts.size(); place++) {
                add(patient, day, place, bouts.get(place));
            }
        }
    }

    private void add(PatientId patient, LocalDate day, DayAround around, Night night) {
        var sleep = around.sleep();
        var fluids = around.fluids();
        var stress = around.stress();
        var body = around.body();
        jdbc.sql("""
                insert into checkin.day_around
                       (patient_id, day, bed_time, lights_out, minutes_to_fall_asleep, minutes_awake, wakings, final_wake,
                        out_of_bed, sleep_quality, nap_minutes, minutes_in_bed, minutes_asleep, exercise_answered, fluids_ml,
                        heavy_sweat, heat, stress, stress_events, health_triggers, fever, vaccination, cycle_day)
                values (:patient, :day, :bedTime, :lightsOut, :toFallAsleep, :awake, :wakings, :finalWake, :outOfBed, :quality,
                        :nap, :inBed, :asleep, :exercise, :ml, :sweat, :heat, :stress, :events, :triggers, :fever,
                        :vaccination, :cycleDay)
                """)
                .param("patient", patient.value())
                .param("day", day)
                .param("bedTime", sleep == null ? null : sleep.bedTime())
                .param("lightsOut", sleep == null ? null : sleep.lightsOut())
                .param("toFallAsleep", sleep == null ? null : sleep.minutesToFallAsleep())
                .param("awake", sleep == null ? null : sleep.minutesAwake())
                .param("wakings", sleep == null ? null : sleep.wakings())
                .param("finalWake", sleep == null ? null : sleep.finalWake())
                .param("outOfBed", sleep == null ? null : sleep.outOfBed())
                .param("quality", sleep == null ? null : sleep.quality())
                .param("nap", sleep == null ? null : sleep.napMinutes())
                .param("inBed", night.minutesInBed())
                .param("asleep", night.minutesAsleep())
                .param("exercise", around.exercise() != null)
                .param("ml", fluids == null ? null : fluids.ml())
                .param("sweat", fluids != null && fluids.heavySweat())
                .param("heat", fluids != null && fluids.heat())
                .param("stress", stress == null ? null : stress.level())
                .param("events", names(stress == null ? List.of() : stress.events()))
                .param("triggers", names(stress == null ? List.of() : stress.triggers()))
                .param("fever", body != null && body.fever())
                .param("vaccination", body != null && body.vaccination())
                .param("cycleDay", body == null ? null : body.cycleDay())
                .update();
    }

    private void add(PatientId patient, LocalDate day, int place, Bout bout) {
        jdbc.sql("""
                insert into checkin.bout
                       (patient_id, day, place, kind, minutes, effort, warm_up, cool_down, unusual, done_in, parts)
                values (:patient, :day, :place, :kind, :minutes, :effort, :warmUp, :coolDown, :unusual, :when, :parts)
                """)
                .param("patient", patient.value())
                .param("day", day)
                .param("place", place)
                .param("kind", bout.kind().name())
                .param("minutes", bout.minutes())
                .param("effort", bout.effort())
                .param("warmUp", bout.warmUp())
                .param("coolDown", bout.coolDown())
                .param("unusual", bout.unusual())
                .param("when", bout.when() == null ? null : bout.when().name())
                .param("parts", names(bout.parts()))
                .update();
    }

    private static String[] names(List<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Kept kept(ResultSet row, List<Bout> bouts) throws SQLException {
        var sleep = sleep(row);
        var night = sleep == null
                ? null
                : new Night(
                        row.getObject("minutes_in_bed", Integer.class), row.getObject("minutes_asleep", Integer.class));
        var exercise = row.getBoolean("exercise_answered") ? new Exercise(bouts) : null;
        return new Kept(new DayAround(sleep, exercise, fluids(row), stress(row), body(row)), night);
    }

    /** The same question the record asks, so that a row is a night exactly where one was told. */
    private static @Nullable Sleep sleep(ResultSet row) throws SQLException {
        return row.getBoolean("slept")
                ? new Sleep(
                        row.getObject("bed_time", LocalTime.class),
                        row.getObject("lights_out", LocalTime.class),
                        row.getObject("minutes_to_fall_asleep", Integer.class),
                        row.getObject("minutes_awake", Integer.class),
                        row.getObject("wakings", Integer.class),
                        row.getObject("final_wake", LocalTime.class),
                        row.getObject("out_of_bed", LocalTime.class),
                        row.getObject("sleep_quality", Integer.class),
                        row.getObject("nap_minutes", Integer.class))
                : null;
    }

    private static @Nullable Fluids fluids(ResultSet row) throws SQLException {
        var ml = row.getObject("fluids_ml", Integer.class);
        var sweat = row.getBoolean("heavy_sweat");
        var heat = row.getBoolean("heat");
        return ml == null && !sweat && !heat ? null : new Fluids(ml, sweat, heat);
    }

    private static @Nullable Stress stress(ResultSet row) throws SQLException {
        var level = row.getObject("stress", Integer.class);
        var events = chosen(row, "stress_events", Stress.Event.class);
        var triggers = chosen(row, "health_triggers", Stress.HealthTrigger.class);
        return level == null && events.isEmpty() && triggers.isEmpty() ? null : new Stress(level, events, triggers);
    }

    private static @Nullable BodyState body(ResultSet row) throws SQLException {
        var cycleDay = row.getObject("cycle_day", Integer.class);
        var fever = row.getBoolean("fever");
        var vaccination = row.getBoolean("vaccination");
        return cycleDay == null && !fever && !vaccination ? null : new BodyState(fever, vaccination, cycleDay);
    }

    private static Bout bout(ResultSet row) throws SQLException {
        var when = row.getString("done_in");
        return new Bout(
                Exercise.Kind.valueOf(row.getString("kind")),
                row.getInt("minutes"),
                row.getObject("effort", Integer.class),
                row.getBoolean("warm_up"),
                row.getBoolean("cool_down"),
                row.getBoolean("unusual"),
                when == null ? null : TimeOfDay.valueOf(when),
                chosen(row, "parts", BodyPart.class));
    }

    private static <E extends Enum<E>> List<E> chosen(ResultSet row, String column, Class<E> of) throws SQLException {
        var names = (String[]) row.getArray(column).getArray();
        return Arrays.stream(names).map(name -> Enum.valueOf(of, name)).toList();
    }
}
