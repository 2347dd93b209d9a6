package app.lull.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedtimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // now, bedtime, the one that matters, whether it is past
        "2026-11-23T08:00:00Z, 23:00, 2026-11-23T22:00:00Z, false",
        "2026-11-23T22:00:00Z, 23:00, 2026-11-23T22:00:00Z, true",
        "2026-11-24T02:59:00Z, 23:00, 2026-11-23T22:00:00Z, true",
        "2026-11-24T03:01:00Z, 23:00, 2026-11-24T22:00:00Z, false",
        "2026-11-23T20:00:00Z, 01:00, 2026-11-24T00:00:00Z, false",
        "2026-11-24T01:00:00Z, 01:00, 2026-11-24T00:00:00Z, true",
        "2026-11-23T14:00:00Z, 09:00, 2026-11-24T08:00:00Z, false"
    })
    void the_bedtime_that_matters_is_the_next_one_or_the_one_just_past(
            Instant now, LocalTime bedtime, Instant at, boolean past) {
        assertThat(Bedtime.near(now, bedtime, BERLIN)).isEqualTo(new Bedtime(at, past));
    }

    @Test
    void a_bedtime_the_clocks_jump_over_is_the_moment_after_the_jump() {
        var now = Instant.parse("2026-03-28T20:00:00Z");

        assertThat(Bedtime.near(now, LocalTime.of(2, 30), BERLIN).at()).isEqualTo("2026-03-29T01:30:00Z");
    }
}
