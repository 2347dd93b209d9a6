package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.lull.checkin.NotPossible.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NightTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2026, 10, 25);
    private static final long SEED = 20261125;

    @Test
    void eight_hours_in_bed_and_six_and_a_half_asleep_are_81_and_a_quarter_percent() {
        // 23:00 to 07:00 is 480; without 30 to fall asleep, 45 awake and 15 lying in it is 390
        var night = night(sleep("22:30", "23:00", 30, 45, 3, "06:45", "07:00"), THURSDAY, BERLIN);

        assertThat(night.minutesInBed()).isEqualTo(480);
        assertThat(night.minutesAsleep()).isEqualTo(390);
        assertThat(night.efficiency()).isEqualTo(81.25);
    }

    @Test
    void lights_out_after_midnight_is_the_same_night() {
        var night = night(sleep("23:50", "00:40", 20, 10, 1, "07:10", "07:10"), THURSDAY, BERLIN);

        assertThat(night.minutesInBed()).isEqualTo(390);
        assertThat(night.minutesAsleep()).isEqualTo(360);
    }

    @Test
    void in_the_night_the_clocks_go_forward_an_hour_is_missing() {
        var night = night(sleep(null, "23:00", 30, 45, 3, "06:45", "07:00"), CLOCKS_GO_FORWARD, BERLIN);

        assertThat(night.minutesInBed()).isEqualTo(420);
        assertThat(night.minutesAsleep()).isEqualTo(330);
        assertThat(night.efficiency()).isCloseTo(78.571, within(0.001));
    }

    @Test
    void in_the_night_the_clocks_go_back_an_hour_is_more() {
        var night = night(sleep(null, "23:00", 30, 45, 3, "06:45", "07:00"), CLOCKS_GO_BACK, BERLIN);

        assertThat(night.minutesInBed()).isEqualTo(540);
        assertThat(night.minutesAsleep()).isEqualTo(450);
        assertThat(night.efficiency()).isCloseTo(83.333, within(0.001));
    }

    @Test
    void elsewhere_the_clocks_change_on_other_nights() {
        var night = sleep(null, "23:00", 0, 0, 0, "07:00", "07:00");

        assertThat(night(night, LocalDate.of(2026, 11, 1), NEW_YORK).minutesInBed())
                .isEqualTo(540);
        assertThat(night(night, CLOCKS_GO_BACK, NEW_YORK).minutesInBed()).isEqualTo(480);
    }

    @Test
    void a_time_the_clocks_jump_over_is_the_moment_after_the_jump_and_a_repeated_one_is_the_first() {
        // 02:30 does not exist and is 03:30, 210 minutes before 07:00; in autumn the first 02:30 is 330 before 07:00
        var night = sleep(null, "02:30", null, null, null, null, "07:00");

        assertThat(night(night, CLOCKS_GO_FORWARD, BERLIN).minutesInBed()).isEqualTo(210);
        assertThat(night(night, CLOCKS_GO_BACK, BERLIN).minutesInBed()).isEqualTo(330);
    }

    @Test
    void somebody_who_sleeps_after_a_night_shift_has_a_night_in_the_day() {
        var night = night(sleep("07:40", "08:00", 10, 20, 1, "15:00", "15:30"), THURSDAY, BERLIN);

        assertThat(night.minutesInBed()).isEqualTo(450);
        assertThat(night.minutesAsleep()).isEqualTo(390);
    }

    @Test
    void of_what_is_missing_nothing_is_reckoned() {
        var noFinalWake = night(sleep(null, "23:00", 30, 45, 3, null, "07:00"), THURSDAY, BERLIN);
        assertThat(noFinalWake.minutesInBed()).isEqualTo(480);
        assertThat(noFinalWake.minutesAsleep()).isNull();
        assertThat(noFinalWake.efficiency()).isNull();

        var notUp = night(sleep(null, "23:00", 30, 45, 3, "06:45", null), THURSDAY, BERLIN);
        assertThat(notUp.minutesInBed()).isNull();
        assertThat(notUp.minutesAsleep()).isEqualTo(390);
        assertThat(notUp.efficiency()).isNull();

        assertThat(night(sleep("23:00", null, 30, 45, 3, "06:45", "07:00"), THURSDAY, BERLIN))
                .isEqualTo(new Night(null, null));
        assertThat(night(sleep(null, "23:00", null, 45, 3, "06:45", "07:00"), THURSDAY, BERLIN)
                        .minutesAsleep())
                .isNull();
    }

    @Test
    void who_woke_no_time_was_awake_no_minute() {
        assertThat(night(sleep(null, "23:00", 30, null, 0, "07:00", "07:00"), THURSDAY, BERLIN)
                        .minutesAsleep())
                .isEqualTo(450);
        assertThat(night(sleep(null, "23:00", 30, null, 2, "07:00", "07:00"), THURSDAY, BERLIN)
                        .minutesAsleep())
                .isNull();
    }

    @Test
    void a_night_without_sleep_is_possible() {
        var night = night(sleep(null, "23:00", 0, 480, 1, "07:00", "07:00"), THURSDAY, BERLIN);

        assertThat(night.minutesAsleep()).isZero();
        assertThat(night.efficiency()).isZero();
    }

    @Test
    void what_cannot_have_been_so_is_refused_at_its_field() {
        refuses(Field.BED_TIME, sleep("23:30", "23:00", null, null, null, null, "07:00"));
        refuses(Field.BED_TIME, sleep("23:30", "23:00", null, null, null, null, null));
        refuses(Field.LIGHTS_OUT, sleep(null, "07:30", null, null, null, null, "07:00"));
        refuses(Field.LIGHTS_OUT, sleep(null, "07:00", null, null, null, null, "07:00"));
        refuses(Field.FINAL_WAKE, sleep(null, "23:00", null, null, null, "07:30", "07:00"));
        refuses(Field.LIGHTS_OUT, sleep(null, "06:30", null, null, null, "06:00", "07:00"));
        refuses(Field.AWAKE, sleep(null, "23:00", 60, 421, 5, "07:00", "07:00"));
        refuses(Field.TO_FALL_ASLEEP, sleep(null, "23:00", 481, null, null, "07:00", "07:00"));
        refuses(Field.WAKINGS, sleep(null, null, null, 20, 0, null, null));
        refuses(Field.OUT_OF_BED, sleep(null, null, null, null, null, null, "23:30"));
        refuses(Field.FINAL_WAKE, sleep(null, null, null, null, null, "23:30", null));
    }

    @Test
    void of_any_night_that_is_taken_the_figures_fit_together() {
        var random = new Random(SEED);
        int taken = 0;
        for (int i = 0; i < 50_000; i++) {
            var sleep = sleep(
                    time(random),
                    time(random),
                    minutes(random),
                    minutes(random),
                    random.nextBoolean() ? null : Integer.valueOf(random.nextInt(5)),
                    time(random),
                    time(random) == null ? "07:00" : time(random));
            var day = CLOCKS_GO_BACK.plusDays(random.nextInt(400));
            try {
                var night = night(sleep, day, BERLIN);
                taken++;
                var efficiency = night.efficiency();
                assertThat(efficiency == null || (efficiency >= 0 && efficiency <= 100))
                        .as("case %d of seed %d: %s, %s", i, SEED, sleep, night)
                        .isTrue();
                assertThat(night.minutesInBed() == null || night.minutesInBed() <= 18 * 60)
                        .as("case %d of seed %d: %s, %s", i, SEED, sleep, night)
                        .isTrue();
            } catch (NotPossible refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(taken).isGreaterThan(1000);
    }

    private static void refuses(Field field, Sleep sleep) {
        assertThatExceptionOfType(NotPossible.class)
                .as(sleep.toString())
                .isThrownBy(() -> night(sleep, THURSDAY, BERLIN))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static @Nullable String time(Random random) {
        return random.nextInt(4) == 0 ? null : "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
    }

    private static @Nullable Integer minutes(Random random) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(200));
    }

    private static Night night(Sleep sleep, LocalDate day, ZoneId zone) {
        return Night.of(sleep, day, zone, day.atTime(21, 0).atZone(zone).toInstant());
    }

    private static Sleep sleep(
            @Nullable String bedTime,
            @Nullable String lightsOut,
            @Nullable Integer toFallAsleep,
            @Nullable Integer awake,
            @Nullable Integer wakings,
            @Nullable String finalWake,
            @Nullable String outOfBed) {
        return new Sleep(
                parsed(bedTime),
                parsed(lightsOut),
                toFallAsleep,
                awake,
                wakings,
                parsed(finalWake),
                parsed(outOfBed),
                null,
                null);
    }

    private static @Nullable LocalTime parsed(@Nullable String time) {
        return time == null ? null : LocalTime.parse(time);
    }
}
