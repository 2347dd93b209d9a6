package app.lull.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_rfc_6238(long second, String eightDigits) {
        var step = Totp.step(Instant.ofEpochSecond(second));

        assertThat("%08d".formatted(Totp.truncated(SECRET, step) % 100_000_000)).isEqualTo(eightDigits);
        assertThat(Totp.code(SECRET, step)).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void a_code_is_taken_thirty_seconds_early_or_late_and_not_two_steps_off() {
        var now = Instant.parse("2026-05-05T18:30:10Z");
        var step = Totp.step(now);

        for (int off = -1; off <= 1; off++) {
            assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + off), now, 0))
                    .hasValue(step + off);
        }
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step - 2), now, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + 2), now, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "", now, 0)).isEmpty();
    }

    @Test
    void a_code_of_a_step_that_was_used_is_not_taken() {
        var now = Instant.parse("2026-05-05T18:30:10Z");
        var step = Totp.step(now);

        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + 1), now, step)).hasValue(step + 1);
    }
}
