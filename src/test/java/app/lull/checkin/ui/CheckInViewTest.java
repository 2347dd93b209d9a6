package app.lull.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckIn;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Evening;
import app.lull.checkin.Rhythm;
import app.lull.checkin.Window;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.today.DayCount;
import app.lull.ui.BandChoice;
import app.lull.ui.EmptyState;
import app.lull.ui.Notice;
import app.lull.ui.RatingDial;
import app.lull.ui.Scale;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInViewTest extends ViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Answers HARD = new Answers(8, 3, 7, 6, 4);

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private Rhythm rhythm;

    @Autowired
    private DayCount program;

    @BeforeEach
    void evening() {
        at(THURSDAY, "21:00");
    }

    @Test
    void nothing_is_chosen_before_the_patient_chooses_it() {
        open();

        assertThat($(RatingDial.class).all()).allMatch(Scale::isEmpty).hasSize(5);
        assertThat($(BandChoice.class).all()).allMatch(Scale::isEmpty).hasSize(4);
    }

    @Test
    void five_answers_and_save_are_enough_and_lead_back_to_today() {
        open();

        answer(8, 7, 6, 3, 4);
        save();

        assertThat(kept()).singleElement().extracting(CheckIn::answers).isEqualTo(HARD);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("TodayView");
    }

    @Test
    void a_missing_answer_is_pointed_at_and_what_was_tapped_stays() {
        open();
        dial(Question.ANXIETY).setValue(8);
        band(Question.CHECKS).setValue(1);

        save();

        assertThat(kept()).isEmpty();
        assertThat(pointedAt(dial(Question.BOTHER))).isTrue();
        assertThat(pointedAt(band(Question.HEALTH_WORRY))).isTrue();
        assertThat(pointedAt(dial(Question.ANXIETY))).isFalse();
        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
        assertThat(saveButton().isEnabled()).isTrue();
    }

    @Test
    void the_folded_questions_are_kept_when_they_are_answered() {
        open();
        answer(8, 7, 6, 3, 4);
        dial(Question.ATTENTION).setValue(-2);
        band(Question.TWITCH_AMOUNT).setValue(3);

        save();

        assertThat(kept()).singleElement().extracting(CheckIn::answers).isEqualTo(new Answers(8, 3, 7, 6, 4, -2, 3));
    }

    @Test
    void later_the_same_evening_the_saved_answers_are_shown_and_can_be_changed() {
        keep(HARD);
        open();

        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
        assertThat(band(Question.HEALTH_WORRY).getValue()).isEqualTo(3);
        dial(Question.ANXIETY).setValue(5);
        save();

        assertThat(kept()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.answers()).isEqualTo(new Answers(5, 3, 7, 6, 4));
            assertThat(checkIn.edits()).isEqualTo(1);
        });
    }

    @Test
    void what_was_tapped_is_still_there_after_another_screen_or_a_reload() {
        open();
        dial(Question.ANXIETY).setValue(8);
        band(Question.CHECKS).setValue(1);

        UI.getCurrent().navigate("today");
        assertThat($(Button.class).withText("Go on").all()).hasSize(1);
        open();

        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
        assertThat(band(Question.CHECKS).getValue()).isEqualTo(1);
        assertThat(dial(Question.BOTHER).isEmpty()).isTrue();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("What you tapped before is still here. Save keeps it.");
    }

    @Test
    void after_a_hard_evening_there_is_a_kind_word_and_after_an_easy_one_none() {
        open();
        answer(2, 1, 0, 0, 0);
        save();
        assertThat(said()).contains("Kept. It can be changed until 04:00.");

        open();
        dial(Question.BOTHER).setValue(7);
        save();
        assertThat(said()).contains("That was a hard day, and it is written down now.");
    }

    @Test
    void where_another_tab_was_faster_both_versions_are_shown_and_the_patient_may_keep_the_saved_one() {
        open();
        keep(HARD);
        answer(2, 7, 6, 3, 4);

        save();

        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Anxiety, overall", "8", "2")
                .doesNotContain("Checking");
        test(button("Keep what is saved")).click();
        assertThat(kept()).singleElement().extracting(CheckIn::answers).isEqualTo(HARD);
    }

    @Test
    void where_another_tab_was_faster_the_patient_may_save_what_is_here() {
        open();
        keep(HARD);
        answer(2, 7, 6, 3, 4);
        save();

        test(button("Save what is here")).click();

        assertThat(kept()).singleElement().extracting(CheckIn::answers).isEqualTo(new Answers(2, 3, 7, 6, 4));
    }

    @Test
    void an_evening_that_closed_meanwhile_is_said_and_what_was_tapped_stays_in_sight() {
        at(THURSDAY.plusDays(1), "03:58");
        open();
        answer(8, 7, 6, 3, 4);
        at(THURSDAY.plusDays(1), "04:01");

        save();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("closed at 04:00");
        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
        assertThat(kept()).isEmpty();
    }

    @Test
    void after_midnight_it_names_the_evening_it_belongs_to() {
        at(THURSDAY.plusDays(1), "00:30");
        open();

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Thursday 26 November");
    }

    @Test
    void before_it_opens_it_says_when_and_leads_to_where_other_hours_are_chosen() {
        at(THURSDAY, "15:30");
        open();

        assertThat(emptyState()).contains("opens at 18:00");
        assertThat(button("Save", 0)).isTrue();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("check-in/settings");
    }

    @Test
    void after_the_hours_it_names_the_next_evening_and_no_missed_one() {
        TestPeople.run(patient, () -> rhythm.keepWindow(patient, new Window(LocalTime.of(18, 0), LocalTime.of(20, 0))));
        open();

        assertThat(emptyState())
                .contains("opens on Friday 27 November at 18:00")
                .doesNotContain("miss");
    }

    @Test
    void what_was_begun_at_another_hour_than_the_patient_now_chooses_is_told_and_stays_in_sight() {
        at(THURSDAY, "18:30");
        open();
        TestPeople.run(patient, () -> rhythm.keepWindow(patient, new Window(LocalTime.of(19, 0), LocalTime.of(20, 0))));
        at(THURSDAY, "20:30");
        answer(8, 7, 6, 3, 4);

        save();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("not open at this hour");
        assertThat(dial(Question.ANXIETY).getValue()).isEqualTo(8);
        assertThat(kept()).isEmpty();
    }

    @Test
    void on_a_day_without_one_it_says_when_the_next_is_and_lets_one_be_written() {
        onDayOfProgram(65);
        open();
        assertThat(emptyState()).contains("a day without a check-in", "The next one is on Friday 27 November");

        test(button("Write one anyway")).click();
        answer(8, 7, 6, 3, 4);
        save();

        assertThat(kept()).hasSize(1);
    }

    @Test
    void on_a_break_it_says_so_and_the_break_can_end() {
        TestPeople.run(patient, () -> rhythm.takeHoliday(patient, Ids.next(), THURSDAY, THURSDAY.plusDays(6)));
        open();
        assertThat(emptyState()).contains("on a break from the check-in until Wednesday 2 December");

        test(button("End the break")).click();

        assertThat($(EmptyState.class).all()).isEmpty();
        assertThat($(RatingDial.class).all()).isNotEmpty();
    }

    @Test
    void after_the_program_one_may_be_done_counting_and_take_it_up_again() {
        onDayOfProgram(75);
        open();

        test(button("I am done counting")).click();
        assertThat(emptyState()).contains("You are done counting", "All you wrote is kept");
        assertThat(button("I am done counting", 0)).isTrue();

        test(button("Take it up again")).click();
        assertThat(button("I am done counting", 1)).isTrue();
    }

    @Test
    void while_the_program_goes_it_is_not_offered_to_stop() {
        open();

        assertThat(button("I am done counting", 0)).isTrue();
    }

    @Test
    void from_day_29_the_amount_of_twitching_is_not_asked_and_what_was_saved_of_it_stays() {
        onDayOfProgram(29);
        keep(new Answers(8, 3, 7, 6, 4, null, 3));
        open();
        assertThat($(BandChoice.class).all())
                .extracting(Scale::question)
                .doesNotContain(Question.TWITCH_AMOUNT.words());

        dial(Question.ANXIETY).setValue(5);
        save();

        assertThat(kept()).singleElement().extracting(CheckIn::answers).isEqualTo(new Answers(5, 3, 7, 6, 4, null, 3));
    }

    @Test
    void where_the_amount_was_saved_in_another_tab_it_stays_too() {
        onDayOfProgram(29);
        open();
        keep(new Answers(8, 3, 7, 6, 4, null, 3));
        answer(2, 7, 6, 3, 4);
        save();

        test(button("Save what is here")).click();

        assertThat(kept()).singleElement().extracting(CheckIn::answers).isEqualTo(new Answers(2, 3, 7, 6, 4, null, 3));
    }

    @Test
    void turned_back_on_the_amount_is_asked_again() {
        onDayOfProgram(29);
        TestPeople.run(patient, () -> rhythm.askTwitchAmount(patient, true));
        open();

        assertThat(band(Question.TWITCH_AMOUNT).isEmpty()).isTrue();
    }

    @Test
    void who_takes_long_over_it_reads_after_a_save_that_a_first_answer_is_good_enough() {
        for (int n = 1; n <= 4; n++) {
            at(THURSDAY.minusDays(n), "21:00");
            slowly();
        }
        at(THURSDAY, "21:00");
        open();
        at(THURSDAY, "21:05");
        answer(8, 7, 6, 3, 4);

        save();

        assertThat($(GoEasy.class).single().getElement().getTextRecursively())
                .contains("first answer is good enough")
                .doesNotContainPattern("[0-9] (times|edits|minutes)");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("practice/S21");
        assertThat(kept()).hasSize(5);
        test(button("Leave it")).click();
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("TodayView");
    }

    @Test
    void nothing_on_today_log_and_insights_counts_twitches_or_checks() {
        keep(new Answers(8, 3, 7, 6, 4, -2, 4));
        for (var place : List.of("today", "log", "insights")) {
            UI.getCurrent().navigate(place);
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .as(place)
                    .doesNotContainPattern("(?i)[0-9]+ (twitch|check)")
                    .doesNotContainPattern("(?i)(twitches|checks)( today)?: ?[0-9]");
        }
    }

    /** Thursday 26 November is that day of the program. */
    private void onDayOfProgram(int n) {
        at(THURSDAY.minusDays(n - 1L), "21:00");
        TestPeople.as(patient, () -> program.dayOfProgram(patient, THURSDAY));
        at(THURSDAY, "21:00");
    }

    private void slowly() {
        TestPeople.run(patient, () -> {
            var shown = diary.evening(patient);
            clock.set(shown.shownAt().plusSeconds(400));
            diary.save(patient, shown.answered(HARD));
        });
    }

    private String said() {
        return $(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private String emptyState() {
        return $(EmptyState.class).single().getElement().getTextRecursively();
    }

    private boolean button(String words, int times) {
        return $(Button.class).withText(words).all().size() == times;
    }

    private void open() {
        navigate("check-in", CheckInView.class);
    }

    private void answer(int anxiety, int bother, int interference, int healthWorry, int checks) {
        dial(Question.ANXIETY).setValue(anxiety);
        dial(Question.BOTHER).setValue(bother);
        dial(Question.INTERFERENCE).setValue(interference);
        band(Question.HEALTH_WORRY).setValue(healthWorry);
        band(Question.CHECKS).setValue(checks);
    }

    private void save() {
        test(saveButton()).click();
    }

    private Button saveButton() {
        return button("Save");
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private RatingDial dial(Question question) {
        return $(RatingDial.class)
                .withCondition(dial -> dial.question().equals(question.words()))
                .single();
    }

    private BandChoice band(Question question) {
        return $(BandChoice.class)
                .withCondition(band -> band.question().equals(question.words()))
                .single();
    }

    private static boolean pointedAt(Scale<?> question) {
        return question.isEmpty()
                && !question.getElement().getProperty("missing", "").isEmpty();
    }

    private void keep(Answers answers) {
        TestPeople.run(patient, () -> {
            Evening shown = diary.evening(patient);
            diary.save(patient, shown.answered(answers));
        });
    }

    private List<CheckIn> kept() {
        return TestPeople.as(patient, () -> diary.between(patient, LocalDate.MIN, LocalDate.MAX));
    }

    private void at(LocalDate date, String time) {
        clock.set(date.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant());
    }
}
