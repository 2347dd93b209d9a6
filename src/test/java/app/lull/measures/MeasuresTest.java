package app.lull.measures;

import static app.lull.measures.Forms.answered;
import static app.lull.measures.Forms.form;
import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.Operator.Mode;
import app.lull.account.PatientId;
import app.lull.measures.ReliableChange.Verdict;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class MeasuresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Measures measures;

    @Autowired
    LookingBack lookingBack;

    @Autowired
    AnswersSection archive;

    @Autowired
    Agenda agenda;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private PatientId anne = new PatientId(Ids.next());

    @BeforeEach
    void a_monday_at_noon() {
        clock.set(Instant.parse("2026-11-23T11:00:00Z"));
        anne = people.patient();
    }

    @Test
    void a_form_is_kept_with_its_total_and_band_for_the_day_it_was_answered_on() {
        var kept = keep("GAD-7", 3, 2, 2, 2, 1, 1, 1);

        assertThat(kept.total()).isEqualTo(12);
        assertThat(kept.band()).isEqualTo("moderate");
        assertThat(kept.day()).isEqualTo(MONDAY);
        assertThat(all()).containsExactly(kept);
    }

    @Test
    void the_same_report_again_is_the_same_form() {
        var filled = filled("GAD-7", clock.instant(), 1, 1, 1, 1, 1, 1, 1);

        var first = as(anne, () -> measures.keep(anne, filled));

        assertThat(as(anne, () -> measures.keep(anne, filled))).isEqualTo(first);
        days(20);
        assertThat(as(anne, () -> measures.keep(anne, filled)))
                .as("a queue that repeats itself weeks later")
                .isEqualTo(first);
        assertThat(all()).hasSize(1);
    }

    @Test
    void missing_items_are_named_and_nothing_is_kept_of_the_others() {
        var form = form("GAD-7");
        var partly = answered(form, Map.of("q1", 3, "q2", 2, "q4", 0, "q5", 1, "q6", 1), Set.of());
        var filled = new Filled(Ids.next(), partly, clock.instant(), clock.instant());

        assertThatThrownBy(() -> run(anne, () -> measures.keep(anne, filled)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessage("values are missing for q3, q7");
        assertThat(all()).isEmpty();
    }

    @Test
    void what_cannot_be_an_answer_is_refused() {
        refuses("values", new Answered("GAD-7", 1, "en", Map.of("q1", 4), Set.of(), null));
        refuses("values", new Answered("GAD-7", 1, "en", Map.of("q8", 1), Set.of(), null));
        refuses("values", new Answered("GAD-7", 1, "en", Map.of("q2", 1), Set.of("q1"), null));
        refuses("form", new Answered("GAD-7", 99, "en", Map.of(), Set.of(), null));
        refuses("form", new Answered("GAD-7", 1, "de", Map.of(), Set.of(), null));
        refuses("form", new Answered("SHAI-14", 1, "en", Map.of(), Set.of(), null));
    }

    @Test
    void the_same_form_is_answered_again_after_seven_days_and_not_before() {
        keep("GAD-7", 1, 1, 1, 1, 1, 1, 1);

        days(6);
        assertThat(as(anne, () -> measures.asking(anne, "GAD-7")))
                .isInstanceOfSatisfying(
                        Asking.NotYet.class, not -> assertThat(not.from()).isEqualTo(MONDAY.plusDays(7)));
        tooSoon("GAD-7", clock.instant(), 1, 1, 1, 1, 1, 1, 1);

        days(1);
        assertThat(as(anne, () -> measures.asking(anne, "GAD-7"))).isInstanceOf(Asking.Open.class);
        keep("GAD-7", 2, 1, 1, 1, 1, 1, 1);
        assertThat(all()).hasSize(2);
    }

    @Test
    void phq_8_and_phq_9_are_the_same_form_and_the_short_ones_are_others() {
        keep("PHQ-9", 1, 1, 1, 1, 1, 1, 1, 1, 0);

        days(3);
        tooSoon("PHQ-8", clock.instant(), 1, 1, 1, 1, 1, 1, 1, 1);
        keep("PHQ-2", 1, 1);
        keep("PHQ-4", 1, 1, 1, 1);
        keep("GAD-2", 1, 1);
        keep("GAD-7", 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void an_answer_that_waited_on_the_device_counts_for_the_day_it_was_given() {
        var given = clock.instant();
        days(10);

        var kept = keepAt("GAD-7", given, 1, 1, 1, 1, 1, 1, 1);

        assertThat(kept.day()).isEqualTo(MONDAY);
    }

    @Test
    void whichever_of_two_arrives_first_seven_days_lie_between_them() {
        var first = clock.instant();
        days(5);
        var fifthDay = clock.instant();
        days(3);
        keep("GAD-7", 1, 1, 1, 1, 1, 1, 1);

        tooSoon("GAD-7", fifthDay, 1, 1, 1, 1, 1, 1, 1);
        keepAt("GAD-7", first, 2, 2, 2, 2, 2, 2, 2);

        assertThat(all()).extracting(KeptForm::total).containsExactly(14, 7);
    }

    @Test
    void an_answer_from_the_future_or_older_than_14_days_is_refused() {
        var form = answered(form("GAD-2"), 1, 1);
        refuses("answeredAt", new Filled(Ids.next(), form, clock.instant(), at(Duration.ofMinutes(11))));
        refuses("answeredAt", new Filled(Ids.next(), form, at(Duration.ofDays(-15)), at(Duration.ofDays(-15))));
        refuses("startedAt", new Filled(Ids.next(), form, at(Duration.ofDays(-15)), clock.instant()));
        assertThatThrownBy(() -> new Filled(Ids.next(), form, clock.instant(), at(Duration.ofSeconds(-1))))
                .isInstanceOf(RefusedAnswers.class);
    }

    @Test
    void an_answer_after_midnight_counts_for_the_day_before() {
        clock.set(Instant.parse("2026-11-24T02:30:00Z"));

        assertThat(keep("GAD-2", 1, 0).day()).isEqualTo(MONDAY);
    }

    @Test
    void another_patient_reads_and_writes_nothing_and_is_told_there_is_nothing() {
        var kept = keep("GAD-2", 1, 0);
        var bo = people.patient();

        assertThatThrownBy(() -> as(bo, () -> measures.result(anne, kept.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(bo, () -> measures.result(bo, kept.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(bo, () -> measures.shelf(anne))).isInstanceOf(NotFound.class);
        assertThat(as(bo, () -> measures.all(bo))).isEmpty();
    }

    @Test
    void as_a_clinic_a_change_is_judged_against_the_first_time_and_the_time_before() {
        var first = keep("GAD-7", 2, 2, 2, 2, 2, 2, 2);
        days(14);
        var second = keep("GAD-7", 1, 1, 1, 1, 1, 1, 0);
        days(14);
        var third = keep("GAD-7", 2, 2, 2, 1, 1, 1, 1);

        assertThat(result(first, Mode.CLINICAL).start()).isNull();
        assertThat(result(second, Mode.CLINICAL).start())
                .isEqualTo(new Result.Compared(MONDAY, 14, Verdict.BETTER, true));
        assertThat(result(second, Mode.CLINICAL).isWorse()).isFalse();
        assertThat(result(third, Mode.CLINICAL).start())
                .isEqualTo(new Result.Compared(MONDAY, 14, Verdict.BETTER, false));
        assertThat(result(third, Mode.CLINICAL).before())
                .isEqualTo(new Result.Compared(MONDAY.plusDays(14), 6, Verdict.WORSE, false));
        assertThat(result(third, Mode.CLINICAL).isWorse())
                .as("worse than last time is a reason to look at the plan, though better than at the start")
                .isTrue();
    }

    @Test
    void as_education_alone_there_are_numbers_and_no_band_and_no_verdict() {
        keep("GAD-7", 2, 2, 2, 2, 2, 2, 2);
        days(14);
        var later = keep("GAD-7", 3, 3, 3, 3, 3, 3, 3);

        var result = result(later, Mode.WELLNESS);

        assertThat(result.words()).isNull();
        assertThat(result.start()).isEqualTo(new Result.Compared(MONDAY, 14, null, false));
        assertThat(result.isWorse()).isFalse();
        assertThat(result(later, Mode.CLINICAL).words()).isEqualTo("a lot of this in the last two weeks");
    }

    @Test
    void a_form_without_published_norms_is_set_beside_the_first_time_without_a_verdict() {
        keep("PHQ-8", 3, 3, 3, 3, 3, 3, 3, 3);
        days(14);
        var later = keep("PHQ-8", 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(result(later, Mode.CLINICAL).start()).isEqualTo(new Result.Compared(MONDAY, 24, null, false));
    }

    @Test
    void phq_8_and_phq_9_are_not_compared_because_their_totals_are_of_different_lengths() {
        keep("PHQ-8", 1, 1, 1, 1, 1, 1, 1, 1);
        days(14);

        assertThat(result(keep("PHQ-9", 1, 1, 1, 1, 1, 1, 1, 1, 0), Mode.CLINICAL)
                        .start())
                .isNull();
    }

    @Test
    void the_short_form_offers_the_longer_ones_where_seven_days_lie_between() {
        var both = keep("PHQ-4", 2, 1, 2, 2);
        assertThat(offers(both)).as("nobody watches here, so PHQ-8").containsExactly("GAD-7", "PHQ-8");

        keep("GAD-7", 1, 1, 1, 1, 1, 1, 1);
        assertThat(offers(both)).containsExactly("PHQ-8");
    }

    @Test
    void below_the_line_the_short_form_offers_nothing() {
        assertThat(offers(keep("PHQ-4", 1, 1, 1, 1))).isEmpty();
    }

    @Test
    void today_asks_for_the_form_that_is_due_and_shows_it_done_when_it_is() {
        assertThat(onToday()).containsExactly("measures.gad-7 OPEN");

        keep("GAD-7", 1, 1, 1, 1, 1, 1, 1);

        assertThat(onToday()).as("one form a day").containsExactly("measures.gad-7 DONE");
        days(1);
        assertThat(onToday()).containsExactly("measures.phq-8 OPEN");
    }

    @Test
    void a_form_that_is_left_out_comes_up_no_more_and_can_still_be_answered() {
        onToday();
        run(anne, () -> measures.letGo(anne, "GAD-7"));

        assertThat(onToday()).isEmpty();
        days(1);
        assertThat(onToday()).containsExactly("measures.phq-8 OPEN");
        assertThat(as(anne, () -> measures.asking(anne, "GAD-7"))).isInstanceOf(Asking.Open.class);
    }

    @Test
    void the_list_of_what_bodies_do_is_asked_at_its_own_times_only() {
        onToday();
        assertThat(as(anne, () -> measures.asking(anne, "PHQ-15"))).isInstanceOf(Asking.NotNow.class);

        days(2);
        assertThat(as(anne, () -> measures.asking(anne, "PHQ-15"))).isInstanceOf(Asking.Open.class);
        assertThat(as(anne, () -> measures.shelf(anne)).forms())
                .extracting(one -> one.form().id())
                .containsExactly("GAD-7", "PHQ-8", "PHQ-4");
    }

    @Test
    void whoever_asks_for_the_phq_9_where_nobody_watches_gets_the_phq_8() {
        assertThat(as(anne, () -> measures.asking(anne, "PHQ-9")).form().id()).isEqualTo("PHQ-8");
    }

    @Test
    void the_archive_has_every_question_and_answer_in_words() {
        var form = form("PHQ-15");
        var values = new java.util.HashMap<String, Integer>();
        form.items().forEach(item -> values.put(item.id(), 1));
        values.remove("q4");
        keep(new Filled(Ids.next(), answered(form, values, Set.of("q4")), clock.instant(), clock.instant()));

        var row = as(anne, () -> archive.rows(anne)).getFirst();

        assertThat(row.total()).isEqualTo(14);
        assertThat(row.answers()).hasSize(15);
        assertThat(row.answers().get(3))
                .isEqualTo(new AnswersSection.Given(
                        "q4", "Menstrual cramps or other problems with your periods", null, "Does not apply"));
        assertThat(row.answers().get(1)).isEqualTo(new AnswersSection.Given("q2", "Back pain", 1, "Bothered a little"));
    }

    private List<String> onToday() {
        return as(anne, () -> agenda.page(anne)).steps().stream()
                .filter(planned -> planned.step().key().startsWith("measures."))
                .map(planned -> planned.step().key() + " " + planned.state())
                .toList();
    }

    private List<String> offers(KeptForm kept) {
        return as(anne, () -> measures.result(anne, kept.id())).offers();
    }

    private Result result(KeptForm kept, Mode mode) {
        return lookingBack.result(kept, all(), mode, Map.of());
    }

    private List<KeptForm> all() {
        return as(anne, () -> measures.all(anne));
    }

    private Instant at(Duration fromNow) {
        return clock.instant().plus(fromNow);
    }

    private void days(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
    }

    private KeptForm keep(String form, int... values) {
        return keepAt(form, clock.instant(), values);
    }

    private KeptForm keepAt(String form, Instant answeredAt, int... values) {
        return keep(filled(form, answeredAt, values));
    }

    private KeptForm keep(Filled filled) {
        return Objects.requireNonNull(as(anne, () -> measures.keep(anne, filled)));
    }

    private void tooSoon(String form, Instant answeredAt, int... values) {
        var before = all();
        assertThatThrownBy(() -> keepAt(form, answeredAt, values))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageStartingWith("answeredAt is fewer than 7 days from another");
        assertThat(all()).isEqualTo(before);
    }

    private void refuses(String field, Answered answered) {
        refuses(field, new Filled(Ids.next(), answered, clock.instant(), clock.instant()));
    }

    private void refuses(String field, Filled filled) {
        assertThatThrownBy(() -> keep(filled))
                .isInstanceOfSatisfying(
                        RefusedAnswers.class, no -> assertThat(no.field()).isEqualTo(field));
        assertThat(all()).isEmpty();
    }

    private static Filled filled(String form, Instant answeredAt, int... values) {
        return new Filled(Ids.next(), answered(form(form), values), answeredAt.minusSeconds(90), answeredAt);
    }
}
