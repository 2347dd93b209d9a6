package app.lull.measures;

import static app.lull.measures.Forms.answered;
import static app.lull.measures.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.Operator;
import app.lull.measures.LeftOut.LetGo;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The schedule (clinical reference C7), row by row. */
@LullTest
class DueFormsTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2026, 3, 2);

    private static final MayAsk CLINIC = new MayAsk(false, true);
    private static final MayAsk WATCHED = new MayAsk(true, true);
    private static final MayAsk EDUCATION = new MayAsk(false, false);

    @Autowired
    private DueForms due;

    @Autowired
    private LookingBack lookingBack;

    private final List<KeptForm> kept = new ArrayList<>();

    @Test
    void whoever_answers_what_each_day_asks_for_answers_the_whole_schedule_and_nothing_else() {
        var answers = new TreeMap<String, List<Integer>>();
        for (int n = 1; n <= 300; n++) {
            var now = n;
            asked(n).ifPresent(form -> {
                answers.computeIfAbsent(form, f -> new ArrayList<>()).add(now);
                answer(now, form, 0);
            });
        }

        // day 70 is 10 May: one month later is day 101, three are day 162, six are day 254
        assertThat(answers)
                .containsEntry("GAD-7", List.of(1, 28, 56, 70, 101, 162, 254))
                .containsEntry("PHQ-8", List.of(2, 35, 49, 71, 102, 163, 255))
                .containsEntry("PHQ-15", List.of(3, 72, 256))
                .containsEntry("PHQ-4", List.of(21))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "GAD-7, 1",
        "PHQ-8, 2",
        "PHQ-15, 3",
        "PHQ-4, 21",
        "GAD-7, 28",
        "PHQ-8, 35",
        "PHQ-8, 49",
        "GAD-7, 56",
        "GAD-7, 70",
        "GAD-7, 101",
        "GAD-7, 162",
        "GAD-7, 254"
    })
    void a_form_is_due_on_its_day_where_the_earlier_ones_were_answered(String form, int day) {
        for (int n = 1; n < day; n++) {
            var now = n;
            asked(n).ifPresent(earlier -> answer(now, earlier, 0));
        }

        assertThat(asked(day)).contains(form);
        assertThat(asked(day + 6)).as("it stays for a week").contains(form);
        if (day > 3 && day != 70 && day < 101) {
            assertThat(asked(day + 7)).as("and then is let be").isNotEqualTo(java.util.Optional.of(form));
        }
    }

    @Test
    void of_several_that_are_due_the_one_due_first_comes_first_and_one_a_day() {
        assertThat(asked(3)).contains("GAD-7");
        answer(3, "GAD-7", 1);
        assertThat(asked(3)).as("answered today, so nothing more today").contains("GAD-7");
        assertThat(asked(4)).contains("PHQ-8");
        answer(4, "PHQ-8", 1);
        assertThat(asked(5)).contains("PHQ-15");
    }

    @Test
    void one_that_is_left_out_makes_way_for_the_next_and_comes_again_with_its_next_day() {
        var letGo = Set.of(new LetGo("GAD-7", DAY_ONE));

        assertThat(due.on(DAY_ONE, 1, kept, letGo, Set.of(), CLINIC)).isEmpty();
        assertThat(due.on(DAY_ONE.plusDays(1), 2, kept, letGo, Set.of(), CLINIC)
                        .orElseThrow()
                        .form())
                .isEqualTo("PHQ-8");
        assertThat(due.on(DAY_ONE.plusDays(27), 28, kept, letGo, Set.of(), CLINIC)
                        .orElseThrow()
                        .form())
                .isEqualTo("GAD-7");
    }

    @Test
    void one_answered_of_ones_own_accord_in_the_days_before_counts() {
        answer(22, "GAD-7", 1);
        assertThat(asked(28)).isEmpty();
        kept.clear();
        answer(21, "GAD-7", 1);
        assertThat(asked(28)).contains("GAD-7");
    }

    @Test
    void where_somebody_watches_it_is_the_phq_9_and_else_the_phq_8() {
        assertThat(due.on(DAY_ONE.plusDays(34), 35, kept, Set.of(), Set.of(), WATCHED)
                        .orElseThrow()
                        .form())
                .isEqualTo("PHQ-9");
        assertThat(due.on(DAY_ONE.plusDays(34), 35, kept, Set.of(), Set.of(), CLINIC)
                        .orElseThrow()
                        .form())
                .isEqualTo("PHQ-8");
    }

    @Test
    void after_a_short_form_at_the_line_the_longer_ones_come_up_on_the_days_that_follow() {
        answer(21, "PHQ-4", 2);
        assertThat(asked(21)).as("answered today").contains("PHQ-4");
        assertThat(asked(22)).contains("GAD-7");
        answer(22, "GAD-7", 1);
        assertThat(asked(23)).contains("PHQ-8");
        assertThat(asked(29)).as("a week, and then no more").isEmpty();
    }

    @Test
    void below_the_line_nothing_longer_comes_up() {
        answer(21, "PHQ-4", 1);
        assertThat(asked(22)).isEmpty();
    }

    @Test
    void as_education_alone_nothing_hangs_on_a_threshold() {
        answer(21, "PHQ-4", 3);
        assertThat(due.on(DAY_ONE.plusDays(21), 22, kept, Set.of(), Set.of(), EDUCATION))
                .isEmpty();
        assertThat(lookingBack
                        .result(kept.getFirst(), kept, Operator.Mode.WELLNESS, Map.of())
                        .offers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GAD-2, 2, 2, GAD-7", "PHQ-2, 2, 2, PHQ-9", "GAD-2, 1, 1, ''", "PHQ-2, 1, 1, ''"})
    void three_points_of_two_questions_offer_the_longer_form(String form, int first, int second, String offers) {
        var short2 = new KeptForm(
                Ids.next(), DAY_ONE, Instant.EPOCH, Instant.EPOCH, answered(form(form), first, second), 0, "any");

        assertThat(due.offersOf(short2)).isEqualTo(offers.isEmpty() ? List.of() : List.of(offers));
        assertThat(lookingBack
                        .result(short2, List.of(short2), Operator.Mode.CLINICAL, Map.of())
                        .offers())
                .hasSize(offers.isEmpty() ? 0 : 1);
    }

    private java.util.Optional<String> asked(int dayOfProgram) {
        return due.on(DAY_ONE.plusDays(dayOfProgram - 1L), dayOfProgram, kept, Set.of(), Set.of(), CLINIC)
                .map(Due::form);
    }

    private void answer(int dayOfProgram, String form, int each) {
        var values = new int[form(form).items().size()];
        java.util.Arrays.fill(values, each);
        kept.add(new KeptForm(
                Ids.next(),
                DAY_ONE.plusDays(dayOfProgram - 1L),
                Instant.EPOCH,
                Instant.EPOCH,
                answered(form(form), values),
                0,
                "any"));
    }
}
