package app.lull.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final long SEED = 20261123L;

    @Test
    void attention_and_twitch_amount_may_be_left_out() {
        var answers = new Answers(4, 1, 2, 3, 0);

        assertThat(answers.attention()).isNull();
        assertThat(answers.twitchAmount()).isNull();
    }

    @Test
    void an_eleven_on_a_scale_to_ten_is_refused_and_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answers(11, 0, 0, 0, 0))
                .withMessage("anxiety lies between 0 and 10, not at 11");
    }

    @Test
    void answers_exist_exactly_where_every_scale_has_them() {
        var random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            int anxiety = random.nextInt(-2, 13);
            int healthWorry = random.nextInt(-1, 7);
            int bother = random.nextInt(-2, 13);
            int interference = random.nextInt(-2, 13);
            int checks = random.nextInt(-1, 7);
            Integer attention = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(-5, 6));
            Integer twitchAmount = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(-1, 7));

            boolean possible = within(anxiety, 0, 10)
                    && within(healthWorry, 0, 4)
                    && within(bother, 0, 10)
                    && within(interference, 0, 10)
                    && within(checks, 0, 4)
                    && (attention == null || within(attention, -3, 3))
                    && (twitchAmount == null || within(twitchAmount, 0, 4));

            assertThat(accepted(anxiety, healthWorry, bother, interference, checks, attention, twitchAmount))
                    .as("case %d of seed %d", i, SEED)
                    .isEqualTo(possible);
        }
    }

    private static boolean within(int value, int least, int most) {
        return least <= value && value <= most;
    }

    private static boolean accepted(
            int anxiety,
            int healthWorry,
            int bother,
            int interference,
            int checks,
            @Nullable Integer attention,
            @Nullable Integer twitchAmount) {
        try {
            return new Answers(anxiety, healthWorry, bother, interference, checks, attention, twitchAmount).anxiety()
                    == anxiety;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }
}
