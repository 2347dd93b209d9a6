package app.lull.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.DataKind;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.overview.LinkedScreen;
import app.lull.overview.LinkedScreen.Linked;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.Page;
import app.lull.ui.WeeksChart;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.PageTitle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The therapist's screens of one patient. */
class PatientViewTest extends ViewTest {

    private static final List<Class<? extends Page>> SCREENS = List.of(
            PatientView.class,
            EveningsView.class,
            FormsView.class,
            CaffeineView.class,
            PlayedView.class,
            WaitedView.class,
            StepsView.class,
            ReviewsView.class,
            HardHoursView.class,
            SharedSheetsView.class,
            SharedSheetView.class,
            PeriodsView.class,
            AppointmentView.class,
            ProgramDayView.class);

    @Autowired
    private LinkedScreen screen;

    @Autowired
    private CareTeam team;

    private Linked linked = new Linked(patient, new java.util.UUID(0, 0), new java.util.UUID(0, 0));

    @BeforeEach
    void a_therapist_somebody_shares_with_is_signed_in() {
        var therapist = new TherapistId(patient.value());
        people.makeTherapist(therapist);
        linked = screen.with(therapist);
        signInAs(therapist);
    }

    @Test
    void the_page_shows_each_part_with_the_way_to_its_evidence() {
        open("", PatientView.class);
        assertThat(text())
                .contains(
                        "Robin R.", "7 sessions done", "GAD-7: 7 of 21", "below their own band", "The last seven days");
        assertThat($(WeeksChart.class).all()).hasSize(1);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        path("evenings"), path("measures"), path("caffeine"), path("appointment"), path("worksheets"));
    }

    @Test
    void what_is_withdrawn_is_gone_with_the_next_look_and_said_to_be_not_shared() {
        var view = open("", PatientView.class);
        screen.share(linked, DataKind.MEASURES, false);
        view.reload();
        assertThat(text()).doesNotContain("GAD-7").contains("Not shared");
        open("measures", FormsView.class);
        assertThat(text()).contains("Not shared").doesNotContain("21");
    }

    @Test
    void every_piece_of_evidence_has_its_screen() {
        open("evenings", EveningsView.class);
        assertThat(text()).contains("Bothered by twitches", "Evenings");
        open("measures", FormsView.class);
        assertThat(text()).contains("-7, lower by more than chance tends to bring", " item by item, ");
        open("caffeine", CaffeineView.class);
        assertThat(text()).contains("about", "mg");
        open("sessions", PlayedView.class);
        assertThat(text()).contains("6 → 4", "to make a twitch stop");
        open("urges", WaitedView.class);
        assertThat(text()).contains("it passed", "waited, then checked");
        open("exposures", StepsView.class);
        assertThat(text())
                .contains("I will have to check", "I sat there", "50 at the start, 60 at most, 30 at the end");
        open("reviews", ReviewsView.class);
        assertThat(text()).contains("some: evenings");
        open("safety", HardHoursView.class);
        assertThat(text()).contains("The cat", "nothing written");
        open("worksheets", SharedSheetsView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(path("worksheets/" + linked.sheet()));
        open("worksheets/" + linked.sheet(), SharedSheetView.class);
        assertThat(text()).contains("A film");
    }

    @Test
    void two_periods_are_chosen_and_a_wrong_one_is_told_at_its_field() {
        open("periods", PeriodsView.class);
        assertThat(text()).contains("14 evenings", "a difference can be chance");
        var days = $(DayChoice.class).all();
        days.getFirst().setValue(LocalDate.of(2026, 5, 5));
        days.get(1).setValue(LocalDate.of(2026, 5, 1));
        tap("Set side by side");
        assertThat(days.getFirst().isInvalid()).isTrue();
        days.getFirst().setValue(LocalDate.of(2026, 4, 30));
        tap("Set side by side");
        assertThat(text()).contains("2 evenings", "too few evenings to tell", "The two periods share days.");
        tap("The first two weeks and the last two");
        assertThat(text()).contains("31 Mar – 13 Apr 2026");
    }

    @Test
    void before_the_appointment_stand_what_changed_and_what_to_ask() {
        open("appointment", AppointmentView.class);
        assertThat(text()).contains("What changed", "What to ask", "feeds the loop", "in as many days before");
        tap("We met today");
        assertThat(text()).contains("The last appointment you noted.", "Tue 5 May 2026");
        tap("We did not meet on Tue 5 May 2026");
        assertThat(text()).doesNotContain("The last appointment you noted.");
    }

    @Test
    void the_program_is_seen_day_by_day() {
        open("program", ProgramDayView.class);
        assertThat(text()).contains("To do", "stays with them");
        tap("The day before");
        assertThat(text()).contains("Monday 4 May 2026");
    }

    @Test
    void a_screen_is_left_once_the_link_has_ended_and_a_wrong_address_shows_nothing() {
        TestPeople.run(linked.patient(), () -> team.end(linked.patient(), linked.link()));
        for (var below : List.of("", "evenings", "appointment", "worksheets/" + linked.sheet())) {
            UI.getCurrent().navigate(path(below));
            assertThat(text()).as(below).doesNotContain("Robin R.");
        }
    }

    @Test
    void no_title_names_anybody_or_anything_about_health() {
        assertThat(SCREENS)
                .allSatisfy(
                        view -> assertThat(view.getAnnotation(PageTitle.class).value())
                                .endsWith("· Lull")
                                .doesNotContainIgnoringCase("anxiety")
                                .doesNotContainIgnoringCase("twitch")
                                .doesNotContainIgnoringCase("exposure")
                                .doesNotContainIgnoringCase("urge")
                                .doesNotContain("Robin"));
    }

    private <T extends PatientScreen> T open(String below, Class<T> view) {
        return navigate(path(below), view);
    }

    private String path(String below) {
        var patients = "patients/" + linked.patient();
        return below.isEmpty() ? patients : patients + "/" + below;
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
