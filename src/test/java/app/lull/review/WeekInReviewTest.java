package app.lull.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Agenda;
import app.lull.today.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class WeekInReviewTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 9, 3);
    private static final Items SOME = new Items(3, 2, 1, 2, 3, 2, 1, 2);
    private static final Items OTHER = new Items(1, 0, 2, 0, 1, 0, 3, 4);

    @Autowired
    private WeekInReview reviews;

    @Autowired
    private ReviewArchive archive;

    @Autowired
    private Agenda agenda;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody_who_enrols() {
        on(1, "10:00");
        patient = people.patient(BERLIN);
        page();
    }

    @Test
    void the_week_just_over_is_asked_about_and_kept_with_each_answer_and_the_form_that_was_read() {
        on(8, "20:00");

        var kept = save(page().answered(new Answers(SOME)));

        assertThat(page().saved()).isEqualTo(kept);
        assertThat(kept.week()).isEqualTo(1);
        assertThat(kept.from()).isEqualTo(DAY_ONE);
        assertThat(kept.form()).isEqualTo("C6w");
        assertThat(kept.formVersion()).isEqualTo(2);
        assertThat(kept.language()).isEqualTo("en");
        assertThat(kept.answers().items().inOrder()).containsExactly(3, 2, 1, 2, 3, 2, 1, 2);
        assertThat(kept.sum()).isEqualTo(18);
    }

    @Test
    void what_was_tapped_and_not_saved_is_kept_for_its_own_week_alone() {
        on(8, "20:00");
        var tapped =
                new Begun(Arrays.asList(3, null, null, null, null, null, null, 0), Worse.SOME, "Sleep", Foods.LEFT_OUT);
        as(() -> {
            reviews.begin(patient, 1, tapped);
            return null;
        });
        assertThat(begun()).contains(tapped);

        on(15, "20:00");
        assertThat(begun()).as("another week is due").isEmpty();
        as(() -> {
            reviews.begin(patient, 1, tapped);
            return null;
        });
        assertThat(begun()).as("that week is due no more").isEmpty();
    }

    @Test
    void what_is_saved_is_begun_no_more_by_a_screen_that_still_shows_it() {
        on(8, "20:00");
        as(() -> {
            reviews.begin(patient, 1, Begun.of(new Answers(OTHER)));
            return null;
        });

        save(page().answered(new Answers(SOME)));

        assertThat(begun()).isEmpty();
        as(() -> {
            reviews.begin(patient, 1, Begun.of(new Answers(OTHER)));
            return null;
        });
        assertThat(begun()).isEmpty();
        assertThat(page().saved()).extracting(Review::sum).isEqualTo(18);
    }

    private Optional<Begun> begun() {
        return as(() -> reviews.begun(patient));
    }

    @Test
    void it_can_be_changed_until_four_in_the_morning_and_not_after() {
        on(8, "23:00");
        var shown = page();
        save(shown.answered(new Answers(SOME)));
        on(9, "03:59");
        save(page().answered(new Answers(OTHER)));
        on(9, "04:00");

        assertThat(page().open()).isFalse();
        assertThatThrownBy(() -> save(page().answered(new Answers(SOME)))).isInstanceOf(WeekClosed.class);
        assertThat(all()).singleElement().satisfies(review -> {
            assertThat(review.answers().items()).isEqualTo(OTHER);
            assertThat(review.version()).isEqualTo(1);
        });
    }

    @Test
    void a_screen_left_open_until_the_next_week_writes_nothing() {
        on(14, "20:00");
        var shown = page();
        on(15, "04:01");

        assertThatThrownBy(() -> save(shown.answered(new Answers(SOME)))).isInstanceOf(WeekClosed.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_week_left_out_is_not_asked_for_again() {
        on(15, "10:00");

        var due = page().due();

        assertThat(due).isNotNull().extracting(Due::week).isEqualTo(2);
    }

    @Test
    void what_is_written_freely_is_sealed_and_reads_back_and_an_update_seals_anew() throws Exception {
        on(8, "20:00");
        var foods = new Foods(7, 5, 2, 3, 0, "magnesium 200 mg");
        save(page().answered(new Answers(SOME, Worse.SOME, "more worry at night", foods)));
        var changed = new Answers(SOME, Worse.A_LOT, "more worry\nat night", foods);
        save(page().answered(changed));

        assertThat(all()).singleElement().extracting(Review::answers).isEqualTo(changed);
        try (var superuser = TestDatabase.asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select w::text || encode(words_sealed, 'escape') || encode(supplements_sealed,"
                                + " 'escape') from review.week w where patient_id = '" + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("worry", "magnesium 200");
        }
    }

    @Test
    void words_that_are_blank_are_nothing_and_words_that_are_too_long_are_refused() {
        on(8, "20:00");
        assertThatThrownBy(() -> save(page().answered(new Answers(SOME, null, "x".repeat(1001), Foods.LEFT_OUT))))
                .isInstanceOf(InvalidEntry.class);

        save(page().answered(new Answers(SOME, null, " \n ", Foods.LEFT_OUT)));

        assertThat(all()).singleElement().extracting(Review::answers).isEqualTo(new Answers(SOME));
    }

    @Test
    void a_double_click_is_one_review_and_a_second_tab_with_other_answers_is_told() {
        on(8, "20:00");
        var one = page().answered(new Answers(SOME));
        var other = page().answered(new Answers(OTHER));

        assertThat(save(one)).isEqualTo(save(one));
        assertThatThrownBy(() -> save(other)).isInstanceOf(EditedMeanwhile.class);
        assertThat(all()).singleElement().extracting(Review::answers).isEqualTo(new Answers(SOME));
    }

    @Test
    void of_two_tabs_at_once_one_week_is_kept_and_the_other_is_told() throws Exception {
        for (int week = 1; week <= 10; week++) {
            on(7 * week + 1, "20:00");
            var one = page().answered(new Answers(SOME));
            var other = page().answered(new Answers(OTHER));

            var kept = atOnce(one, other);

            assertThat(kept.stream().flatMap(Optional::stream)).hasSize(1);
            assertThat(all())
                    .hasSize(week)
                    .last()
                    .isEqualTo(
                            kept.stream().flatMap(Optional::stream).findFirst().orElseThrow());
        }
    }

    @Test
    void another_patient_reads_and_writes_nothing_and_is_told_there_is_nothing() {
        on(8, "20:00");
        var draft = page().answered(new Answers(SOME));
        save(draft);
        var other = people.patient(BERLIN);

        assertThatThrownBy(() -> TestPeople.as(other, () -> reviews.all(patient)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.as(other, () -> reviews.page(patient)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.as(other, () -> reviews.save(patient, draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void on_the_first_days_today_says_that_it_is_about_the_week_before() {
        on(1, "10:00");
        assertThat(step()).get().extracting(Step::why).isEqualTo("eight questions about the week before you began");
        on(8, "10:00");
        assertThat(step()).get().extracting(Step::why).isEqualTo("eight questions about the week just over");
    }

    @Test
    void today_offers_it_for_three_days_then_keeps_silent_and_shows_it_done_on_its_day() {
        on(8, "10:00");
        assertThat(step()).get().extracting(Step::done).isEqualTo(false);
        on(10, "10:00");
        assertThat(step()).isPresent();
        on(11, "10:00");
        assertThat(step()).isEmpty();
        save(page().answered(new Answers(SOME)));
        assertThat(step()).get().extracting(Step::done).isEqualTo(true);
        on(12, "10:00");
        assertThat(step()).isEmpty();
        on(15, "10:00");
        assertThat(step()).get().extracting(Step::done).isEqualTo(false);
    }

    @Test
    void the_archive_has_the_sum_and_every_answer() {
        on(8, "20:00");
        save(page().answered(new Answers(SOME, Worse.NONE, null, new Foods(7, null, null, null, null, "zinc"))));

        assertThat(as(() -> archive.rows(patient))).singleElement().satisfies(row -> {
            assertThat(row.sum()).isEqualTo(18);
            assertThat(row.items()).isEqualTo(SOME);
            assertThat(row.foods().supplements()).isEqualTo("zinc");
        });
    }

    private List<Optional<Review>> atOnce(Draft... drafts) throws Exception {
        var go = new CountDownLatch(1);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = List.of(drafts).stream()
                    .map(draft -> tabs.submit((Callable<Optional<Review>>) () -> {
                        go.await();
                        try {
                            return Optional.of(save(draft));
                        } catch (EditedMeanwhile told) {
                            return Optional.empty();
                        }
                    }))
                    .toList();
            go.countDown();
            var kept = new ArrayList<Optional<Review>>();
            for (var result : results) {
                kept.add(result.get());
            }
            return kept;
        }
    }

    private Optional<Step> step() {
        return as(() -> agenda.page(patient)).steps().stream()
                .map(Agenda.Planned::step)
                .filter(step -> step.key().equals("review.week"))
                .findFirst();
    }

    private ReviewPage page() {
        return as(() -> reviews.page(patient));
    }

    private Review save(Draft draft) {
        return as(() -> reviews.save(patient, draft));
    }

    private List<Review> all() {
        return as(() -> reviews.all(patient));
    }

    private void on(int dayOfProgram, String time) {
        clock.set(DAY_ONE.plusDays(dayOfProgram - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(BERLIN)
                .toInstant());
    }

    private <T> T as(Supplier<T> work) {
        return TestPeople.as(patient, work::get);
    }

    @Test
    void an_id_that_is_taken_by_another_week_loses_nothing() {
        on(8, "20:00");
        var first = save(page().answered(new Answers(SOME)));
        on(15, "20:00");

        assertThatThrownBy(() -> save(new Draft(first.id(), 2, null, new Answers(OTHER))))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(all()).containsExactly(first);
    }
}
