package app.lull.exposures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.Questionnaires;
import app.lull.content.SessionLibrary;
import app.lull.exposures.MayFaceThoughts.NeedsForm;
import app.lull.exposures.MayFaceThoughts.Open;
import app.lull.exposures.MayFaceThoughts.WithTherapist;
import app.lull.measures.Answered;
import app.lull.measures.Filled;
import app.lull.measures.Measures;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyEvent.Asked;
import app.lull.safety.SafetyEvent.HelpPage;
import app.lull.safety.SafetyEvent.Kind;
import app.lull.safety.SafetyEvent.Said;
import app.lull.safety.SafetyLog;
import app.lull.sessions.SessionShelf;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class ThoughtExposureGateTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final NeedsForm BOTH = new NeedsForm("PHQ-8", true);
    private static final NeedsForm QUESTION = new NeedsForm(null, true);
    private static final NeedsForm FORM = new NeedsForm("PHQ-8", false);
    private static final Open OPEN = new Open();
    private static final WithTherapist WITH_THERAPIST = new WithTherapist();

    @Autowired
    ThoughtExposureGate gate;

    @Autowired
    Measures measures;

    @Autowired
    Questionnaires forms;

    @Autowired
    SafetyLog safety;

    @Autowired
    ThoughtsWait sessionGate;

    @Autowired
    WorryTimeForTwo worryTime;

    @Autowired
    SessionShelf shelf;

    @Autowired
    SessionLibrary library;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;

    @BeforeEach
    void noon() {
        clock.set(NOON);
        anne = people.patient();
    }

    private MayFaceThoughts gate() {
        return TestPeople.as(anne, () -> gate.of(anne));
    }

    private void daysLater(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
    }

    /** A PHQ with this total; the ninth item, where there is one, as given. */
    private void phq(String id, int total, int ninth) {
        var form = forms.find(id).orElseThrow();
        var values = new HashMap<String, Integer>();
        int left = total - ninth;
        for (var item : form.items()) {
            int value = item.safety() ? ninth : Math.min(3, left);
            left -= item.safety() ? 0 : value;
            values.put(item.id(), value);
        }
        assertThat(left).isZero();
        var answered = new Answered(id, form.version(), form.language(), values, Set.of(), null);
        TestPeople.run(
                anne, () -> measures.keep(anne, new Filled(Ids.next(), answered, clock.instant(), clock.instant())));
    }

    private void says(Said said) {
        says(Ids.next(), Asked.THOUGHTS, said);
    }

    private void says(UUID concern, Asked asked, Said said) {
        keeps(concern, Kind.ANSWER, null, asked, said, null);
    }

    private void item(UUID concern, int value) {
        keeps(concern, Kind.ITEM, value, null, null, null);
    }

    private void keeps(
            UUID concern,
            Kind kind,
            @Nullable Integer value,
            @Nullable Asked asked,
            @Nullable Said said,
            @Nullable HelpPage page) {
        TestPeople.run(
                anne,
                () -> safety.keep(
                        anne, new SafetyEvent(Ids.next(), concern, clock.instant(), kind, value, asked, said, page)));
    }

    @Test
    void what_was_never_asked_is_asked_for_and_not_taken_to_be_so() {
        assertThat(gate()).isEqualTo(BOTH);
        phq("PHQ-8", 4, 0);
        assertThat(gate()).isEqualTo(QUESTION);
        says(Said.NO);
        assertThat(gate()).isEqualTo(OPEN);
    }

    @Test
    void the_answer_to_the_question_alone_does_not_open_it() {
        says(Said.NO);
        assertThat(gate()).isEqualTo(FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NO, OPEN",
        "19, NO, OPEN",
        "20, NO, THERAPIST",
        "24, NO, THERAPIST",
        "0, YES, THERAPIST",
        "0, UNSAID, THERAPIST",
        "19, YES, THERAPIST",
        "20, , THERAPIST",
        "19, , QUESTION"
    })
    void with_the_phq_8_its_total_is_below_twenty_and_the_plain_question_answered_with_no(
            int total, @Nullable Said said, String expected) {
        phq("PHQ-8", total, 0);
        if (said != null) {
            says(said);
        }
        assertThat(gate()).isEqualTo(expected(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, OPEN",
        "19, 0, OPEN",
        "20, 0, THERAPIST",
        "24, 0, THERAPIST",
        "1, 1, THERAPIST",
        "19, 3, THERAPIST",
        "27, 3, THERAPIST"
    })
    void with_the_phq_9_its_total_is_below_twenty_and_its_last_item_at_nought(int total, int ninth, String expected) {
        phq("PHQ-9", total, ninth);
        assertThat(gate()).isEqualTo(expected(expected));
    }

    @Test
    void a_form_counts_on_the_fourteenth_day_after_it_and_not_on_the_fifteenth() {
        phq("PHQ-9", 5, 0);
        daysLater(14);
        assertThat(gate()).isEqualTo(OPEN);
        daysLater(1);
        assertThat(gate()).isEqualTo(BOTH);
    }

    @Test
    void an_answer_to_the_question_counts_as_long_as_a_form() {
        says(Said.NO);
        daysLater(14);
        phq("PHQ-8", 5, 0);
        assertThat(gate()).isEqualTo(OPEN);
        daysLater(1);
        assertThat(gate()).isEqualTo(QUESTION);
    }

    @Test
    void a_day_begins_at_four_so_an_answer_of_the_small_hours_is_of_the_day_before() {
        clock.set(Instant.parse("2026-11-26T01:30:00Z"));
        phq("PHQ-9", 5, 0);
        clock.set(Instant.parse("2026-12-10T02:59:00Z"));
        assertThat(gate()).isEqualTo(OPEN);
        clock.set(Instant.parse("2026-12-10T03:00:00Z"));
        assertThat(gate()).isEqualTo(BOTH);
    }

    @Test
    void the_latest_total_counts_and_a_thought_counts_for_all_fourteen_days() {
        phq("PHQ-9", 22, 0);
        daysLater(7);
        assertThat(gate()).isEqualTo(WITH_THERAPIST);
        phq("PHQ-9", 12, 0);
        assertThat(gate()).isEqualTo(OPEN);

        daysLater(7);
        phq("PHQ-9", 12, 1);
        daysLater(7);
        phq("PHQ-9", 12, 0);
        assertThat(gate()).isEqualTo(WITH_THERAPIST);
        daysLater(7);
        assertThat(gate()).as("14 days after").isEqualTo(WITH_THERAPIST);
        daysLater(1);
        assertThat(gate()).as("15 days after").isEqualTo(OPEN);
    }

    @Test
    void where_the_phq_8_is_asked_now_the_last_item_of_an_earlier_phq_9_does_not_stand_in_for_the_question() {
        phq("PHQ-9", 5, 0);
        daysLater(7);
        phq("PHQ-8", 5, 0);
        assertThat(gate()).isEqualTo(QUESTION);
    }

    @Test
    void the_button_that_it_feels_hopeless_closes_it_until_the_weekly_question_is_answered_with_not_at_all() {
        phq("PHQ-9", 5, 0);
        keeps(Ids.next(), Kind.HOPELESS, null, null, null, null);
        assertThat(gate()).isEqualTo(WITH_THERAPIST);
        daysLater(7);
        item(Ids.next(), 0);
        assertThat(gate()).isEqualTo(OPEN);
    }

    @Test
    void a_plain_yes_closes_it_though_nothing_else_was_said_and_a_later_plain_no_alone_does_not_open_it() {
        phq("PHQ-8", 5, 0);
        says(Said.YES);
        assertThat(TestPeople.as(anne, () -> safety.standing(anne)).fearRests()).isTrue();
        daysLater(1);
        says(Said.NO);
        assertThat(gate()).isEqualTo(WITH_THERAPIST);
        assertThat(TestPeople.as(anne, () -> safety.standing(anne)).fearRests()).isTrue();

        daysLater(6);
        item(Ids.next(), 0);
        assertThat(gate()).isEqualTo(OPEN);
    }

    @Test
    void three_times_no_after_a_thought_keep_it_for_two_until_the_item_is_at_nought_again() {
        phq("PHQ-9", 5, 0);
        var concern = Ids.next();
        item(concern, 1);
        for (var asked : Asked.values()) {
            says(concern, asked, Said.NO);
        }
        keeps(concern, Kind.SHOWN, null, null, null, HelpPage.RESOURCES);
        assertThat(TestPeople.as(anne, () -> safety.standing(anne)).fearRests()).isFalse();
        assertThat(gate()).isEqualTo(WITH_THERAPIST);
    }

    @Test
    void the_worry_script_says_what_it_waits_for_and_letting_be_waits_for_a_low_mood_only() {
        assertThat(whyNot("S24")).contains("how the last two weeks were");
        assertThat(whyNot("S26")).isNull();
        phq("PHQ-8", 5, 0);
        assertThat(whyNot("S24")).contains("one plain question");
        says(Said.NO);
        assertThat(whyNot("S24")).isNull();
        daysLater(7);
        phq("PHQ-8", 20, 0);
        assertThat(whyNot("S24")).contains("you and a therapist");
        assertThat(whyNot("S26")).contains("you and a therapist");
        assertThat(whyNot("S21")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"PHQ-9, 19, false", "PHQ-9, 20, true", "PHQ-8, 19, false", "PHQ-8, 20, true"})
    void worry_time_is_for_two_from_a_phq_of_twenty_on_for_fourteen_days(String form, int total, boolean forTwo) {
        assertThat(worryTime()).isNull();
        phq(form, total, 0);
        assertThat(worryTime() != null).isEqualTo(forTwo);
        daysLater(14);
        assertThat(worryTime() != null).isEqualTo(forTwo);
        daysLater(1);
        assertThat(worryTime()).isNull();
    }

    @Test
    void worry_time_opens_again_with_a_form_below_twenty_and_says_what_stays_open_until_then() {
        phq("PHQ-9", 21, 0);
        assertThat(worryTime())
                .contains("you and a therapist", "Help, riding an urge")
                .doesNotContain("step");
        assertThat(closedOnTheShelf()).isEqualTo(worryTime());
        daysLater(7);
        phq("PHQ-9", 15, 0);
        assertThat(worryTime()).isNull();
        assertThat(closedOnTheShelf()).isNull();
    }

    @Test
    void a_time_that_is_harder_still_is_told_first() {
        phq("PHQ-9", 21, 0);
        keeps(Ids.next(), Kind.HOPELESS, null, null, null, null);
        assertThat(closedOnTheShelf()).contains("a person you trust");
    }

    private @Nullable String worryTime() {
        return TestPeople.as(
                        anne, () -> worryTime.whyNot(anne, library.find("S22").orElseThrow()))
                .orElse(null);
    }

    private @Nullable String closedOnTheShelf() {
        return TestPeople.as(anne, () -> shelf.find(anne, "S22")).closed();
    }

    @Test
    void nobody_learns_of_anothers_gate() {
        var bo = people.patient();
        assertThatThrownBy(() -> TestPeople.as(bo, () -> gate.of(anne))).isInstanceOf(NotFound.class);
    }

    private @Nullable String whyNot(String session) {
        return TestPeople.as(
                        anne,
                        () -> sessionGate.whyNot(anne, library.find(session).orElseThrow()))
                .orElse(null);
    }

    private static MayFaceThoughts expected(String word) {
        return switch (word) {
            case "OPEN" -> OPEN;
            case "QUESTION" -> QUESTION;
            default -> WITH_THERAPIST;
        };
    }
}
