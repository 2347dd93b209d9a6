package app.lull.careteam.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.LinkCode;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a therapist links a patient. */
class InviteViewTest extends ViewTest {

    @Autowired
    CareTeam team;

    @Autowired
    Invitations invitations;

    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private PatientId other = new PatientId(new UUID(0, 0));

    @BeforeEach
    void a_therapists_screen() {
        clock.set(Instant.parse("2026-05-05T18:30:00Z"));
        therapist = new TherapistId(patient.value());
        people.makeTherapist(therapist);
        other = people.patient();
        signInAs(therapist);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private LinkCode offered(UUID link) {
        return as(other, () -> team.offer(other, link, "Sam"));
    }

    @Test
    void a_patients_code_shows_the_name_they_gave_and_waits_for_them_once_it_is_accepted() {
        var link = Ids.next();
        var code = offered(link);
        navigate(InviteView.class);
        test($(TextField.class).withCaption("The patient's code").single()).setValue(code.value());
        tap("See whose it is");
        assertThat(text()).contains("Sam");
        tap("Link with this patient");
        assertThat(text()).contains("Sam now confirms that it is you.", "You accepted on 5 May 2026");
        assertThat(as(other, () -> team.links(other)).getFirst()).isInstanceOf(CareLink.Accepted.class);
        run(other, () -> team.confirm(other, link, Set.of()));
        navigate("more", Component.class);
        navigate(InviteView.class);
        assertThat(text()).contains("Nobody at the moment.");
    }

    @Test
    void a_link_that_opens_in_a_therapists_browser_goes_to_accepting() {
        var code = offered(Ids.next());
        navigate("join/" + code.value(), InviteView.class);
        assertThat(text()).contains("The patient gave this name:", "Sam");
    }

    @Test
    void a_code_that_is_none_or_was_used_is_refused_at_the_field() {
        navigate(InviteView.class);
        var field = $(TextField.class).withCaption("The patient's code").single();
        test(field).setValue("hello");
        tap("See whose it is");
        assertThat(field.isInvalid()).isTrue();
        test(field).setValue("0000-0000-0000-0000");
        tap("See whose it is");
        assertThat(field.getErrorMessage()).contains("not good");
        assertThat(field.getValue()).isEqualTo("0000-0000-0000-0000");
    }

    @Test
    void a_code_for_a_patient_is_shown_once_listed_and_taken_back() {
        navigate(InviteView.class);
        tap("Make a code");
        var code = LinkCode.typed($(TextField.class)
                        .withCaption("Or the link with it")
                        .single()
                        .getValue())
                .orElseThrow();
        assertThat(text()).contains(code.value(), "Made on 5 May 2026, good until 19 May 2026");
        assertThat(as(other, () -> team.invitedBy(other, code))).isPresent();
        tap("Take it back");
        assertThat(as(other, () -> team.invitedBy(other, code))).isEmpty();
        assertThat(text()).contains("None at the moment.");
    }

    @Test
    void an_acceptance_can_be_taken_back_before_the_patient_has_confirmed() {
        var code = offered(Ids.next());
        run(therapist, () -> invitations.accept(therapist, code));
        navigate(InviteView.class);
        tap("Take it back");
        assertThat(as(other, () -> team.links(other)).getFirst()).isInstanceOf(CareLink.Ended.class);
    }
}
