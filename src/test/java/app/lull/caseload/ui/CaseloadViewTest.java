package app.lull.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.caseload.OnTheList;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.CalendarField;
import app.lull.ui.Chip;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list on screen. */
@SuppressWarnings("removal")
class CaseloadViewTest extends ViewTest {

    private static final Instant EVENING = Instant.parse("2026-05-04T18:30:00Z");

    @Autowired
    OnTheList list;

    @Autowired
    SafetyLog safety;

    private TherapistId therapist() {
        var therapist = new TherapistId(patient.value());
        people.makeTherapist(therapist);
        signInAs(therapist);
        return therapist;
    }

    private PatientId listed(TherapistId therapist, String name, int value) {
        var other = people.patient();
        list.link(other, therapist, name, EnumSet.allOf(DataKind.class));
        TestPeople.run(
                other,
                () -> safety.keep(
                        other,
                        new SafetyEvent(
                                Ids.next(),
                                Ids.next(),
                                clock.instant(),
                                SafetyEvent.Kind.ITEM,
                                value,
                                null,
                                null,
                                null)));
        list.look(other);
        return other;
    }

    @Test
    void whoever_has_nobody_yet_is_told_what_will_be_here_and_how_to_invite_somebody() {
        therapist();
        var view = navigate(CaseloadView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Your patients will be here.");
        assertThat($(Anchor.class).withText("Invite somebody").single().getHref())
                .isEqualTo("invite");
        assertThat($(TextField.class).all()).isEmpty(); // there is nobody to search
    }

    @Test
    void the_one_who_needs_something_stands_first_with_the_reason_in_words_and_since_when() {
        clock.set(EVENING);
        var therapist = therapist();
        listed(therapist, "Ada Calm", 0);
        listed(therapist, "Bea Hard", 1);
        navigate(CaseloadView.class);
        var rows = $(PatientRow.class).all();
        assertThat(rows.getFirst().getElement().getTextRecursively())
                .contains("Bea Hard")
                .contains("Answered “several days” to item 9 on 4 May.")
                .contains("since 4 May");
        assertThat(rows.getLast().getElement().getTextRecursively())
                .contains("Ada Calm")
                .contains("Nothing now.");
        assertThat($(Chip.class).all()).extracting(Chip::getText).containsExactly("Hard answers", "Nothing now");
    }

    @Test
    void the_patient_who_is_shown_is_the_row_that_is_chosen_and_acknowledging_moves_them_down() {
        clock.set(EVENING);
        var therapist = therapist();
        listed(therapist, "Ada Calm", 0);
        var bea = listed(therapist, "Bea Hard", 2);
        var view = navigate(CaseloadView.class);
        click($(PatientRow.class).all().getFirst());
        assertThat(chosen()).contains("Bea Hard");
        assertThat($(PatientPane.class).single().getElement().getTextRecursively())
                .contains("Bea Hard")
                .contains("more than half the days")
                .contains("Since Monday 4 May 2026");
        assertThat($(Anchor.class).withText("Open").single().getHref()).isEqualTo("patients/" + bea);
        test($(Button.class).withText("Acknowledge").single()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Set aside").contains("0 of 2");
        assertThat(chosen()).contains("Bea Hard");
    }

    @Test
    void whoever_moves_on_the_list_keeps_the_row_that_somebody_may_be_tapping() {
        clock.set(EVENING);
        var therapist = therapist();
        listed(therapist, "Ada Calm", 0);
        listed(therapist, "Bea Hard", 2);
        navigate(CaseloadView.class);
        var before = $(PatientRow.class).all();
        click(before.getFirst());
        test($(Button.class).withText("Acknowledge").single()).click();
        assertThat($(PatientRow.class).all()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(before.getFirst().getElement().getTextRecursively())
                .contains("Bea Hard")
                .contains("Nothing now.");
        test($(Button.class).withText("Bring back").single()).click();
        assertThat($(PatientRow.class).all()).containsExactlyElementsOf(before);
        assertThat(before.getFirst().getElement().getTextRecursively()).contains("more than half the days");
    }

    @Test
    void a_day_that_is_over_and_a_note_that_is_too_long_are_refused_at_their_fields_and_stay_there() {
        clock.set(EVENING);
        listed(therapist(), "Bea Hard", 2);
        navigate(CaseloadView.class);
        click($(PatientRow.class).single());
        test($(Button.class).withText("Later, or with a note").single()).click();
        var until = $(CalendarField.class).single();
        var note = $(TextArea.class).single();
        until.setValue(LocalDate.of(2026, 5, 4));
        note.setValue("why ".repeat(200));
        test($(Button.class).withText("Set aside").single()).click();
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Choose a day from tomorrow on, for example 11/5/2026.");
        until.setValue(LocalDate.of(2026, 5, 9));
        test($(Button.class).withText("Set aside").single()).click();
        assertThat(until.isInvalid()).isFalse();
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getValue()).hasSize(800);
        note.setValue("We meet on that day.");
        test($(Button.class).withText("Set aside").single()).click();
        assertThat($(PatientPane.class).single().getElement().getTextRecursively())
                .contains("Back on the list on Saturday 9 May 2026.")
                .contains("We meet on that day.");
    }

    private void click(PatientRow row) {
        ComponentUtil.fireEvent(row, new ClickEvent<>(row));
    }

    private String chosen() {
        return $(PatientRow.class).all().stream()
                .filter(row -> row.getElement().getAttribute("aria-selected").equals("true"))
                .map(row -> row.getElement().getTextRecursively())
                .reduce((one, other) -> "two are chosen")
                .orElse("nobody is chosen");
    }

    @Test
    void somebody_of_another_therapist_is_not_found() {
        therapist();
        var other = listed(people.therapist(), "Not Mine", 1);
        assertThatThrownBy(() -> navigate(CaseloadView.class, other.toString())).isInstanceOf(RuntimeException.class);
    }
}
