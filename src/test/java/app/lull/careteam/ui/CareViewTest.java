package app.lull.careteam.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.LinkCode;
import app.lull.careteam.SharingTexts;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a patient sees and decides of who reads along. */
class CareViewTest extends ViewTest {

    @Autowired
    CareTeam team;

    @Autowired
    Invitations invitations;

    @Autowired
    SharingTexts texts;

    private TherapistId therapist = new TherapistId(new UUID(0, 0));

    @BeforeEach
    void a_therapist() {
        clock.set(Instant.parse("2026-05-05T18:30:00Z"));
        therapist = people.therapist();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private List<CareLink> links() {
        return as(patient, () -> team.links(patient));
    }

    private Checkbox kind(DataKind kind) {
        return $(Checkbox.class)
                .withPropertyValue(Checkbox::getLabel, texts.title(kind))
                .single();
    }

    private UUID accepted() {
        var link = Ids.next();
        var code = as(patient, () -> team.offer(patient, link, "Robin"));
        run(therapist, () -> invitations.accept(therapist, code));
        return link;
    }

    private UUID active(Set<DataKind> kinds) {
        var link = accepted();
        run(patient, () -> team.confirm(patient, link, kinds));
        return link;
    }

    @Test
    void without_a_link_it_says_what_one_is_and_that_nobody_reads_anything() {
        navigate(CareView.class);
        assertThat(text()).contains("A therapist can read along here", "Without a link, no therapist reads anything");
        assertThat($(Button.class).withText("Who read what, day by day").all()).isEmpty();
    }

    @Test
    void a_code_is_shown_once_under_the_name_that_was_chosen_and_can_be_taken_back() {
        navigate(CareView.class);
        var name = $(TextField.class)
                .withCaption("How shall your therapist see you named?")
                .single();
        assertThat(name.getValue()).isEqualTo("Robin");
        test(name).setValue("R. from Leeds");
        tap("Make a code");
        var shown =
                $(TextField.class).withCaption("Or the link with it").single().getValue();
        var code = LinkCode.typed(shown).orElseThrow();
        assertThat(text()).contains(code.value(), "“R. from Leeds”", "until 19 May 2026");
        assertThat(as(therapist, () -> invitations.offeredBy(therapist, code))).contains("R. from Leeds");
        navigate("more", Component.class);
        navigate(CareView.class);
        assertThat(text()).contains("A code is waiting").doesNotContain(code.value());
        tap("Take it back");
        assertThat(as(therapist, () -> invitations.offeredBy(therapist, code))).isEmpty();
        assertThat(text()).contains("The code is taken back.");
    }

    @Test
    void a_name_that_cannot_be_used_is_refused_at_its_field_and_stays_typed() {
        navigate(CareView.class);
        var name = $(TextField.class)
                .withCaption("How shall your therapist see you named?")
                .single();
        test(name).setValue("  ");
        tap("Make a code");
        assertThat(name.isInvalid()).isTrue();
        assertThat(links()).isEmpty();
    }

    @Test
    void whoever_used_the_code_is_named_and_nothing_is_ticked_before_the_patient_ticks_it() {
        accepted();
        navigate(CareView.class);
        assertThat(text()).contains("Is this your therapist?", "If you do not know this name, say no");
        assertThat($(Checkbox.class).all()).hasSize(DataKind.values().length).noneMatch(Checkbox::getValue);
        test(kind(DataKind.CHECK_INS)).click();
        tap("Yes, this is my therapist");
        assertThat(links().getFirst())
                .isInstanceOfSatisfying(
                        CareLink.Active.class,
                        active -> assertThat(active.shared()).containsExactly(DataKind.CHECK_INS));
        assertThat(text()).contains("Reads along since 5 May 2026");
    }

    @Test
    void what_is_usual_is_turned_on_by_one_button_and_leaves_out_what_is_chosen_by_hand() {
        accepted();
        navigate(CareView.class);
        tap("Turn on what is usual");
        assertThat(kind(DataKind.CHECK_INS).getValue()).isTrue();
        assertThat(kind(DataKind.SAFETY).getValue()).isFalse();
        assertThat(kind(DataKind.WORKSHEETS).getValue()).isFalse();
    }

    @Test
    void somebody_the_patient_does_not_know_is_sent_away() {
        accepted();
        navigate(CareView.class);
        tap("No, I do not know them");
        assertThat(links().getFirst()).isInstanceOf(CareLink.Ended.class);
        assertThat(text()).contains("This person has read nothing of yours", "Earlier");
    }

    @Test
    void a_switch_works_at_once_and_a_pause_keeps_what_is_turned_on() {
        active(EnumSet.of(DataKind.CHECK_INS));
        navigate(CareView.class);
        test(kind(DataKind.MEASURES)).click();
        assertThat(links().getFirst())
                .isInstanceOfSatisfying(
                        CareLink.Active.class,
                        active -> assertThat(active.shared())
                                .containsExactlyInAnyOrder(DataKind.CHECK_INS, DataKind.MEASURES));
        test(kind(DataKind.CHECK_INS)).click();
        tap("Pause all of it");
        assertThat(text()).contains("Paused since 5 May 2026", "Nothing is read now");
        tap("Go on");
        assertThat(links().getFirst())
                .isInstanceOfSatisfying(
                        CareLink.Active.class,
                        active -> assertThat(active.shared()).containsExactly(DataKind.MEASURES));
    }

    @Test
    void ending_is_asked_once_in_plain_words_and_the_history_stays() {
        active(EnumSet.of(DataKind.CHECK_INS));
        navigate(CareView.class);
        tap("End it");
        assertThat(links().getFirst()).isInstanceOf(CareLink.Active.class);
        test($(Button.class).withText("End it").all().getLast()).click();
        assertThat(links().getFirst()).isInstanceOf(CareLink.Ended.class);
        tap("What you shared, and when");
        assertThat(text())
                .contains("Evening check-ins, with Robin: from 5 May 2026 to 5 May 2026", "Words of 2026-11-26");
        tap("Who read what, day by day");
        assertThat(text()).contains("Nobody has read anything so far.");
    }

    @Test
    void an_offer_that_nobody_used_is_told_as_past() {
        run(patient, () -> team.offer(patient, Ids.next(), "Robin"));
        clock.set(clock.instant().plus(Duration.ofDays(20)));
        navigate(CareView.class);
        assertThat(text()).contains("A code nobody used, good until 19 May 2026", "A therapist can read along here");
    }

    @Test
    void two_therapists_each_have_switches_of_their_own() {
        active(EnumSet.of(DataKind.CHECK_INS));
        therapist = people.therapist();
        active(EnumSet.of(DataKind.INTAKE));
        navigate(CareView.class);
        assertThat($(Checkbox.class).all()).hasSize(2 * DataKind.values().length);
        assertThat($(Checkbox.class).all().stream().filter(Checkbox::getValue)).hasSize(2);
    }

    @Test
    void an_invitation_names_the_therapist_asks_for_a_name_and_is_taken_up_by_yes() {
        var code = as(therapist, () -> invitations.invite(therapist, Ids.next()));
        navigate("join/" + code.value().toLowerCase(java.util.Locale.ROOT), JoinView.class);
        assertThat(text()).contains("Is this your therapist?", "Robin");
        test(kind(DataKind.SESSIONS)).click();
        tap("Yes, this is my therapist");
        assertThat(links().getFirst()).isInstanceOf(CareLink.Active.class);
        assertThat(getCurrentView()).isInstanceOf(CareView.class);
    }

    @Test
    void no_to_an_invitation_leaves_everything_as_it_was() {
        var code = as(therapist, () -> invitations.invite(therapist, Ids.next()));
        navigate("join/" + code.value(), JoinView.class);
        tap("No, I do not know them");
        assertThat(links()).isEmpty();
    }

    @Test
    void a_link_with_a_code_that_is_no_good_says_so_and_takes_another() {
        navigate("join/nonsense", JoinView.class);
        assertThat(text()).contains("This code does not work");
        tap("See whose it is");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
    }
}
