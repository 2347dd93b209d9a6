package app.lull.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.measures.Answered;
import app.lull.measures.KeptForm;
import app.lull.review.Answers;
import app.lull.review.BaselineBand;
import app.lull.review.Change;
import app.lull.review.Foods;
import app.lull.review.Items;
import app.lull.review.Review;
import app.lull.review.Story;
import app.lull.review.Worse;
import app.lull.sessions.SessionDone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of clinical reference G5, without a database. */
class NoticingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final Story NO_STORY = new Story(List.of(), null, false);

    private static KeptForm form(String form, int day, int total, Map<String, Integer> values) {
        return new KeptForm(
                UUID.randomUUID(),
                FIRST.plusDays(day),
                Instant.EPOCH,
                Instant.EPOCH,
                new Answered(form, 1, "en", values, Set.of(), null),
                total,
                "mild");
    }

    private static KeptForm form(String form, int day, int total) {
        return form(form, day, total, Map.of());
    }

    private static List<Noticed> forms(KeptForm... forms) {
        return Scores.noticed(List.of(forms));
    }

    @ParameterizedTest
    @CsvSource({
        "GAD-7, 3, false",
        "GAD-7, 4, true",
        "PHQ-9, 5, false",
        "PHQ-9, 6, true",
        "PHQ-8, 5, false",
        "PHQ-8, 6, true"
    })
    void a_rise_counts_from_four_points_of_gad_7_and_six_of_phq(String form, int rise, boolean noticed) {
        assertThat(forms(form(form, 0, 7), form(form, 28, 7 + rise))).hasSize(noticed ? 1 : 0);
    }

    @Test
    void a_rise_is_from_the_first_time_and_of_the_same_form() {
        assertThat(forms(form("GAD-7", 0, 12), form("GAD-7", 28, 5), form("GAD-7", 56, 10)))
                .isEmpty();
        assertThat(forms(form("PHQ-8", 0, 3), form("PHQ-9", 28, 12))).isEmpty();
        assertThat(forms(form("GAD-7", 0, 12))).isEmpty();
    }

    @Test
    void a_rise_that_stays_is_one_rise_from_the_first_time_it_was_there() {
        assertThat(forms(form("GAD-7", 0, 5), form("GAD-7", 28, 9), form("GAD-7", 56, 11)))
                .containsExactly(new Noticed(Kind.WORRY_SCORE, FIRST.plusDays(28), FIRST.plusDays(56), 5, 11));
        assertThat(forms(form("GAD-7", 0, 5), form("GAD-7", 28, 9), form("GAD-7", 42, 6), form("GAD-7", 56, 9)))
                .containsExactly(new Noticed(Kind.WORRY_SCORE, FIRST.plusDays(56), FIRST.plusDays(56), 5, 9));
    }

    @Test
    void any_answer_but_not_at_all_to_item_nine_counts_as_long_as_it_is_the_latest() {
        assertThat(forms(form("PHQ-9", 1, 8, Map.of("q9", 1))))
                .containsExactly(new Noticed(Kind.SELF_HARM, FIRST.plusDays(1), FIRST.plusDays(1), 0, 1));
        assertThat(forms(form("PHQ-9", 1, 8, Map.of("q9", 1)), form("PHQ-9", 34, 8, Map.of("q9", 0))))
                .isEmpty();
    }

    /** A band for each evening, week after week. */
    private static SortedMap<LocalDate, Integer> evenings(String... weeks) {
        var checks = new TreeMap<LocalDate, Integer>();
        for (int week = 0; week < weeks.length; week++) {
            for (int day = 0; day < weeks[week].length(); day++) {
                var band = weeks[week].charAt(day);
                if (band != '-') {
                    checks.put(FIRST.plusDays(7L * week + day), band - '0');
                }
            }
        }
        return checks;
    }

    @Test
    void checking_counts_after_two_weeks_two_bands_above_the_first_two_weeks() {
        var weeks = evenings("1111111", "1111111", "1111111", "3333333", "3434333");
        assertThat(Checking.noticed(weeks, FIRST.plusWeeks(5)))
                .contains(new Noticed(
                        Kind.CHECKING, FIRST.plusWeeks(3), FIRST.plusWeeks(5).minusDays(1), 1, 3));
        assertThat(Checking.noticed(weeks, FIRST.plusWeeks(4))).as("one week").isEmpty();
    }

    @Test
    void one_band_more_or_a_better_week_between_is_nothing() {
        assertThat(Checking.noticed(evenings("1111111", "1111111", "2222222", "2222222"), FIRST.plusWeeks(4)))
                .isEmpty();
        assertThat(Checking.noticed(
                        evenings("1111111", "1111111", "3333333", "1111111", "3333333"), FIRST.plusWeeks(5)))
                .isEmpty();
    }

    @Test
    void of_too_few_evenings_nothing_is_said() {
        assertThat(Checking.noticed(evenings("1-1----", "1-1----", "3333333", "3333333"), FIRST.plusWeeks(4)))
                .as("four at first")
                .isEmpty();
        assertThat(Checking.noticed(evenings("1111111", "1111111", "3333333", "3-3----"), FIRST.plusWeeks(4)))
                .as("two in a week")
                .isEmpty();
        assertThat(Checking.noticed(evenings("1111111", "1111111", "33---3-", "-3-3-3-"), FIRST.plusWeeks(4)))
                .as("three in a week")
                .isPresent();
        assertThat(Checking.noticed(new TreeMap<>(), FIRST)).isEmpty();
    }

    @Test
    void the_first_two_weeks_are_never_compared_with_themselves() {
        assertThat(Checking.noticed(evenings("0000000", "4444444", "4444444"), FIRST.plusWeeks(3)))
                .as("only one week after them")
                .isEmpty();
    }

    private static Story.Told week(int week, Change change, int sumBase, @Nullable Worse worse) {
        var answers = new Answers(
                new Items(sumBase, sumBase, sumBase, sumBase, sumBase, sumBase, 4, 4),
                worse,
                "free words",
                Foods.LEFT_OUT);
        var from = FIRST.plusWeeks(week);
        return new Story.Told(
                new Review(
                        UUID.randomUUID(),
                        week,
                        from,
                        from.plusDays(7),
                        "C6w",
                        1,
                        "en",
                        answers,
                        0,
                        Instant.EPOCH,
                        Instant.EPOCH),
                change);
    }

    private static List<Noticed> story(Story.Told... weeks) {
        return Weeks.noticed(new Story(List.of(weeks), new BaselineBand(8.2, 15.7), false));
    }

    @Test
    void three_weeks_in_a_row_above_the_own_band_count_and_two_or_a_gap_do_not() {
        var before = week(3, Change.INSIDE, 2, null);
        var first = week(4, Change.ABOVE, 3, null);
        var second = week(5, Change.ABOVE, 3, null);
        var third = week(6, Change.ABOVE, 4, null);
        assertThat(story(before, first, second)).isEmpty();
        assertThat(story(before, first, second, third))
                .containsExactly(new Noticed(
                        Kind.WEEKS_ABOVE, FIRST.plusWeeks(4), FIRST.plusWeeks(7).minusDays(1), 15, 24));
        assertThat(story(first, second, week(7, Change.ABOVE, 4, null))).isEmpty();
        assertThat(story(first, second, third, week(7, Change.INSIDE, 2, null))).isEmpty();
    }

    @Test
    void a_lot_worse_counts_by_the_patients_own_word_and_some_does_not() {
        assertThat(story(week(4, Change.INSIDE, 2, Worse.A_LOT)))
                .containsExactly(new Noticed(
                        Kind.SAID_A_LOT, FIRST.plusWeeks(4), FIRST.plusWeeks(5).minusDays(1), 0, 0));
        assertThat(story(week(4, Change.INSIDE, 2, Worse.SOME))).isEmpty();
        assertThat(story(week(4, Change.INSIDE, 2, Worse.A_LOT), week(5, Change.INSIDE, 2, Worse.NONE)))
                .isEmpty();
    }

    static SessionDone session(String session, LocalDate day, boolean feltWorse) {
        return new SessionDone(
                UUID.randomUUID(),
                session,
                1,
                day,
                Instant.EPOCH,
                Instant.EPOCH,
                60,
                300,
                true,
                feltWorse,
                0,
                null,
                null,
                "{}",
                null,
                "[]");
    }

    @ParameterizedTest
    @CsvSource({"S02, true, true", "S02, false, false", "S07, true, false", "F01, true, true", "S08, true, false"})
    void a_breathing_session_left_because_it_felt_worse_counts(String session, boolean feltWorse, boolean noticed) {
        var signals =
                new Signals(List.of(), NO_STORY, new TreeMap<>(), FIRST, List.of(session(session, FIRST, feltWorse)));
        assertThat(Noticing.of(signals)).hasSize(noticed ? 1 : 0);
    }

    @Test
    void whatever_was_answered_each_kind_is_noticed_at_most_once_and_its_time_is_real() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var forms = new ArrayList<KeptForm>();
            for (int n = 0; n < random.nextInt(6); n++) {
                forms.add(form(
                        random.nextBoolean() ? "GAD-7" : "PHQ-9",
                        n * 14,
                        random.nextInt(22),
                        Map.of("q9", random.nextInt(4))));
            }
            var weeks = new String[random.nextInt(12)];
            for (int n = 0; n < weeks.length; n++) {
                weeks[n] = random.ints(7, 0, 6)
                        .mapToObj(band -> band == 5 ? "-" : "" + band)
                        .reduce("", String::concat);
            }
            var noticed = Noticing.of(
                    new Signals(forms, NO_STORY, evenings(weeks), FIRST.plusDays(random.nextInt(90)), List.of()));
            assertThat(noticed)
                    .as("seed %d, number %d", seed, i)
                    .extracting(Noticed::kind)
                    .doesNotHaveDuplicates();
            assertThat(noticed).allMatch(one -> one.from().isAfter(FIRST.minusDays(1)) && one.after() >= one.before());
        }
    }
}
