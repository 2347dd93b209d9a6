package app.lull.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.CheckIn;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Evening;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.BandChoice;
import app.lull.ui.EmptyState;
import app.lull.ui.Notice;
import app.lull.ui.RatingDial;
import app.lull.ui.Scale;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInViewTest extends ViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Answers HARD = new Answers(8, 3, 7, 6, 4);

    @Autowired
    private CheckInDiary diary;

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
    void before_it_opens_it_says_when_and_another_hour_can_be_chosen() {
        at(THURSDAY, "15:30");
        open();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("opens at 18:00");

        test(hours()).selectItem("15:00");

        assertThat($(EmptyState.class).all()).isEmpty();
        answer(8, 7, 6, 3, 4);
        save();
        assertThat(kept()).hasSize(1);
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

    @SuppressWarnings("unchecked")
    private Select<LocalTime> hours() {
        return (Select<LocalTime>) $(Select.class).single();
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
