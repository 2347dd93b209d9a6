package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FluidsTest {

    @Test
    void more_litres_than_hours_were_more_than_a_litre_in_some_hour() {
        assertThat(Fluids.isOverALitreAnHour(14_001, Duration.ofHours(14))).isTrue();
        assertThat(Fluids.isOverALitreAnHour(14_000, Duration.ofHours(14))).isFalse();
    }

    @Test
    void three_litres_in_a_day_tell_nothing_of_an_hour() {
        assertThat(Fluids.isOverALitreAnHour(3000, Duration.ofHours(14))).isFalse();
    }
}
