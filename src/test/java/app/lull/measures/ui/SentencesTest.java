package app.lull.measures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.measures.Answered;
import app.lull.measures.KeptForm;
import app.lull.measures.ReliableChange.Verdict;
import app.lull.measures.Result.Compared;
import app.lull.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 3);

    @Test
    void as_a_clinic_a_change_is_better_worse_or_too_small_to_tell() {
        assertThat(change(14, 8, Verdict.BETTER))
                .isEqualTo(
                        "On 3 September it was 14, now it is 8. That is better, by more than chance tends to bring.");
        assertThat(change(8, 13, Verdict.WORSE))
                .isEqualTo("On 3 September it was 8, now it is 13. That is worse, by more than chance tends to bring.");
        assertThat(change(12, 10, Verdict.TOO_SMALL_TO_TELL))
                .isEqualTo("On 3 September it was 12, now it is 10. That change is too small to tell from chance.");
        assertThat(change(12, 12, Verdict.TOO_SMALL_TO_TELL))
                .isEqualTo("On 3 September it was 12, now it is 12. That is the same.");
    }

    @Test
    void without_norms_and_as_education_alone_there_are_the_numbers_and_no_more() {
        assertThat(change(14, 8, null)).isEqualTo("On 3 September it was 14, now it is 8.");
    }

    @Test
    void a_day_of_another_year_says_its_year() {
        assertThat(Sentences.day(START, LocalDate.of(2027, 1, 5))).isEqualTo("3 September 2026");
    }

    @Test
    void as_education_alone_nothing_speaks_of_screening_diagnosis_or_doctors() {
        assertThat(Sentences.whatItIs(2, false)).doesNotContainPattern("(?i)screen|diagnos|doctor|therap|sever");
        assertThat(Sentences.whatItIs(4, true)).contains("screening form", "four weeks", "no diagnosis");
    }

    @Test
    void no_sentence_scolds_reassures_or_frightens() {
        Stream.of(
                        change(14, 8, Verdict.BETTER),
                        change(8, 13, Verdict.WORSE),
                        Sentences.recovered(8),
                        Sentences.range(21),
                        Sentences.whatItIs(2, true),
                        Sentences.whatItIs(2, false))
                .forEach(said -> assertThat(said)
                        .doesNotContainPattern(
                                "(?i)\\bshould\\b|don't worry|normal|\\bjust\\b|great job|danger|alarm|fail"));
    }

    private static String change(int first, int later, @Nullable Verdict verdict) {
        var now = new KeptForm(
                Ids.next(),
                LocalDate.of(2026, 11, 26),
                Instant.EPOCH,
                Instant.EPOCH,
                new Answered("GAD-7", 1, "en", Map.of(), Set.of(), null),
                later,
                "any");
        return Sentences.change(now, new Compared(START, first, verdict, false));
    }
}
