package app.lull.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the answers (clinical reference A2), as a table. */
class ConversationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "examined {0}, since {1}, visit {2}, flags {3}, seen {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // examined, since, visit, flags, flags seen, standing, only breathing and sleep
                "-, no, no, -, no, NOT_ASKED, no",
                "YES, no, no, -, no, SEEN, no",
                "NO, no, no, -, no, NOT_SEEN, no",
                "WAITING, no, no, -, no, WAITING, no",
                "NO, yes, no, -, no, SEEN, no",
                "WAITING, yes, no, -, no, SEEN, no",
                "NO, no, yes, -, no, WAITING, no",
                "YES, no, no, NO, no, SEEN, no",
                "NO, no, no, NO, no, NOT_SEEN, no",
                "WAITING, no, no, NO, no, WAITING, no",
                "NO, no, yes, NO, no, WAITING, no",
                "YES, no, no, YES, no, VISIT_FIRST, yes",
                "NO, no, no, YES, no, VISIT_FIRST, yes",
                "WAITING, no, no, YES, no, VISIT_FIRST, yes",
                "NO, no, yes, YES, no, VISIT_FIRST, yes",
                "NO, yes, no, YES, no, VISIT_FIRST, yes",
                "NO, yes, yes, YES, no, VISIT_FIRST, yes",
                "YES, no, no, YES, yes, SEEN, no",
                "NO, no, no, YES, yes, SEEN, no",
                "WAITING, no, no, YES, yes, SEEN, no",
                "NO, no, yes, YES, yes, SEEN, no"
            })
    void what_was_answered_decides_where_one_stands(
            @Nullable String examined,
            String since,
            String visit,
            @Nullable String flags,
            String seen,
            MedicalStanding standing,
            String onlyBreathingAndSleep) {
        var told = new EnumMap<Question, Told>(Question.class);
        tell(told, Question.EXAMINED, examined);
        tell(told, Question.EXAMINED_SINCE, done(since));
        tell(told, Question.VISIT, done(visit));
        tell(told, Question.RED_FLAGS, flags);
        tell(told, Question.FLAGS_SEEN, done(seen));

        var now = new Conversation(told).standing();

        assertThat(now).isEqualTo(standing);
        assertThat(now.breathingAndSleepOnly()).isEqualTo(onlyBreathingAndSleep.equals("yes"));
    }

    @Test
    void whoever_was_examined_and_has_nothing_of_the_list_answers_seven_screens() {
        var told = new EnumMap<Question, Told>(Question.class);
        tell(told, Question.EXAMINED, "YES");
        tell(told, Question.RED_FLAGS, "NO");

        assertThat(new Conversation(told).path())
                .containsExactly(
                        Place.WELCOME,
                        Place.COUNTRY,
                        Place.EXAMINED,
                        Place.RED_FLAGS,
                        Place.PREGNANCY,
                        Place.CAUTIONS,
                        Place.CAFFEINE,
                        Place.DONE);
    }

    @Test
    void a_no_and_a_yes_each_bring_a_page_that_asks_nothing() {
        var told = new EnumMap<Question, Told>(Question.class);
        tell(told, Question.EXAMINED, "NO");
        tell(told, Question.RED_FLAGS, "YES");

        assertThat(new Conversation(told).path()).containsExactly(Place.values());
    }

    @Test
    void waiting_for_a_visit_brings_no_page_about_planning_one() {
        var told = new EnumMap<Question, Told>(Question.class);
        tell(told, Question.EXAMINED, "WAITING");

        assertThat(new Conversation(told).path()).doesNotContain(Place.BEFORE_A_VISIT, Place.BOOK_A_VISIT);
    }

    @Test
    void it_is_finished_with_the_last_answer_and_on_the_day_of_it() {
        var told = new EnumMap<Question, Told>(Question.class);
        for (var place : Set.of(
                Place.WELCOME, Place.COUNTRY, Place.PREGNANCY, Place.EXAMINED, Place.RED_FLAGS, Place.CAUTIONS)) {
            tell(told, Question.valueOf(place.name()), place == Place.EXAMINED ? "YES" : "NO");
        }
        assertThat(new Conversation(told).open()).isEqualTo(Place.CAFFEINE);
        assertThat(new Conversation(told).finishedOn()).isEmpty();

        told.put(
                Question.CAFFEINE,
                new Told(Question.CAFFEINE, "NONE", null, DAY.plusDays(3), Instant.EPOCH, Instant.EPOCH));

        assertThat(new Conversation(told).finishedOn()).contains(DAY.plusDays(3));
    }

    private static @Nullable String done(String yesOrNo) {
        return yesOrNo.equals("yes") ? Told.DONE : null;
    }

    private static void tell(Map<Question, Told> told, Question question, @Nullable String answer) {
        if (answer != null) {
            var visit = question == Question.VISIT ? DAY.plusDays(9) : null;
            told.put(question, new Told(question, answer, visit, DAY, Instant.EPOCH, Instant.EPOCH));
        }
    }
}
