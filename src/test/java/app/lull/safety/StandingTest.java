package app.lull.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Concern raised(int daysAgo, boolean calmly) {
        return new Concern(DAY.minusDays(daysAgo), true, calmly);
    }

    private static Concern notAtAll(int daysAgo) {
        return new Concern(DAY.minusDays(daysAgo), false, false);
    }

    @Test
    void who_never_said_anything_is_not_asked() {
        var standing = Standing.after(List.of());
        assertThat(standing.asksOn(DAY)).isFalse();
        assertThat(standing.fearRests()).isFalse();
    }

    @Test
    void an_answer_above_not_at_all_is_asked_about_again_seven_days_later() {
        var standing = Standing.after(List.of(raised(6, true)));
        assertThat(standing.asksOn(DAY)).isFalse();
        assertThat(standing.asksOn(DAY.plusDays(1))).isTrue();
        assertThat(standing.asksOn(DAY.plusDays(30))).isTrue();
    }

    @Test
    void not_at_all_ends_the_weekly_question_and_the_rest() {
        var standing = Standing.after(List.of(notAtAll(0), raised(7, false), raised(14, false)));
        assertThat(standing.asksOn(DAY.plusDays(100))).isFalse();
        assertThat(standing.fearRests()).isFalse();
    }

    @Test
    void three_times_no_lets_nothing_rest() {
        assertThat(Standing.after(List.of(raised(1, true))).fearRests()).isFalse();
    }

    @Test
    void what_stirs_up_fear_rests_until_not_at_all_also_where_a_later_time_led_to_nothing_more() {
        assertThat(Standing.after(List.of(raised(0, true), raised(7, false))).fearRests())
                .isTrue();
    }

    @Test
    void each_answer_begins_the_week_anew() {
        assertThat(Standing.after(List.of(raised(2, true), raised(9, true))).asksFrom())
                .isEqualTo(DAY.plusDays(5));
    }
}
