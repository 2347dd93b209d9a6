package app.lull.doctor.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.lull.doctor.PageText;
import app.lull.doctor.Question;
import app.lull.doctor.VisitPage;
import app.lull.doctor.VisitPages;
import app.lull.entry.EntryGate;
import app.lull.store.Ids;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoctorViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 20);

    @Autowired
    VisitPages pages;

    @Autowired
    EntryGate gate;

    @BeforeEach
    void noon() {
        clock.set(Instant.parse("2026-11-12T11:00:00Z"));
    }

    private VisitPage begun() {
        return as(patient, () -> pages.begin(patient, Ids.next(), VISIT));
    }

    private VisitPage open() {
        var page = begun();
        navigate("doctor/" + page.id(), VisitView.class);
        return page;
    }

    private PageText kept() {
        return as(patient, () -> pages.all(patient)).getFirst().text();
    }

    private TextArea field(Question question) {
        return $(TextArea.class).withCaption(question.heading()).single();
    }

    private void tap(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private boolean says(String words) {
        return $(Paragraph.class).all().stream()
                .anyMatch(paragraph -> paragraph.getText().contains(words));
    }

    private boolean offersTheFile() {
        return $(Anchor.class).all().stream()
                .anyMatch(anchor -> anchor.getText().contains("Download"));
    }

    @Test
    void the_day_of_the_visit_is_asked_first_and_leads_to_the_page() {
        navigate(DoctorView.class);
        assertThat($(TextArea.class).all()).isEmpty();
        tap("Write the page");
        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        test($(DatePicker.class).single()).setValue(VISIT);
        assertThat($(DatePicker.class).single().isInvalid()).isFalse();
        tap("Write the page");
        assertThat($(H1.class).single().getText()).isEqualTo("Your page for 20 November 2026");
        assertThat($(TextArea.class).all()).hasSize(12);
        assertThat(as(patient, () -> pages.all(patient))).hasSize(1);
    }

    @Test
    void the_day_decided_before_day_1_is_offered_until_it_has_its_page_or_is_over() {
        run(patient, () -> gate.visitOn(patient, VISIT));
        navigate(DoctorView.class);
        assertThat($(DatePicker.class).single().getValue()).isEqualTo(VISIT);
        tap("Write the page");
        assertThat($(H1.class).single().getText()).isEqualTo("Your page for 20 November 2026");

        navigate(DoctorView.class);
        assertThat($(DatePicker.class).single().getValue())
                .as("it has its page")
                .isNull();

        run(patient, () -> gate.visitOn(patient, VISIT.plusDays(1)));
        clock.set(Instant.parse("2026-11-25T11:00:00Z"));
        navigate(HelperView.class); // somewhere else, so that the page is made anew
        navigate(DoctorView.class);
        assertThat($(DatePicker.class).single().getValue()).as("it is over").isNull();
    }

    @Test
    void a_day_that_is_over_is_refused_at_the_day() {
        navigate(DoctorView.class);
        test($(DatePicker.class).single()).setValue(TODAY.minusDays(1));
        tap("Write the page");
        assertThat($(DatePicker.class).single().getErrorMessage()).contains("today or a later day");
    }

    @Test
    void what_is_typed_is_kept_without_a_button() {
        open();
        test(field(Question.WHERE)).setValue("left calf");
        assertThat(kept().of(Question.WHERE)).isEqualTo("left calf");
        assertThat(says("Kept.")).isTrue();
        navigate(DoctorView.class);
        assertThat(says("One question is answered.")).isTrue();
    }

    @Test
    void that_something_is_filled_in_is_said_only_where_something_is() {
        var page = open();
        assertThat(page.text()).isEqualTo(PageText.EMPTY);
        assertThat(says("It is kept as you write.")).isTrue();
        assertThat(says("filled in already")).isFalse();
        test(field(Question.WHERE)).setValue("left calf");
        navigate("doctor/" + page.id(), VisitView.class);
        assertThat(says("filled in already")).isTrue();
    }

    @Test
    void a_page_that_fits_can_be_downloaded_and_one_with_nothing_on_it_not() {
        open();
        tap("Make the page");
        assertThat(says("There is nothing on the page yet.")).isTrue();
        assertThat(offersTheFile()).isFalse();
        test(field(Question.WHERE)).setValue("left calf \uD83D\uDE34");
        tap("Make the page");
        assertThat(says("The page is ready.")).isTrue();
        assertThat(says("One sign cannot be printed")).isTrue();
        assertThat(offersTheFile()).isTrue();
        test(field(Question.WHERE)).setValue("left calf");
        assertThat(offersTheFile()).as("after a change it is made anew").isFalse();
    }

    @Test
    void what_is_longer_than_a_page_is_said_at_the_longest_answer_and_nothing_is_lost() {
        var page = begun();
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            answers.put(question, "many words again ".repeat(50));
        }
        answers.put(Question.EXAMINED, "many words again ".repeat(55));
        run(patient, () -> pages.keep(patient, page.id(), new PageText(answers), page.version()));
        navigate("doctor/" + page.id(), VisitView.class);
        tap("Make the page");
        assertThat(says("It is longer than one page.")).isTrue();
        assertThat(field(Question.EXAMINED).isInvalid()).isTrue();
        assertThat(offersTheFile()).isFalse();
        assertThat(kept().of(Question.EXAMINED)).hasSizeGreaterThan(900);
    }

    @Test
    void an_answer_that_is_too_long_says_so_where_it_is() {
        open();
        test(field(Question.SLEEP)).setValue("x".repeat(PageText.MOST + 1));
        assertThat(field(Question.SLEEP).getErrorMessage()).contains("1,000", "Nothing is lost");
        assertThat(field(Question.SLEEP).getValue()).hasSize(PageText.MOST + 1);
        test(field(Question.WHERE)).setValue("left calf");
        assertThat(kept().of(Question.WHERE))
                .as("the others are kept all the same")
                .isEqualTo("left calf");
        assertThat(field(Question.SLEEP).isInvalid()).isTrue();
        test(field(Question.SLEEP)).setValue("seven hours");
        assertThat(kept().of(Question.SLEEP)).isEqualTo("seven hours");
        assertThat(field(Question.SLEEP).isInvalid()).isFalse();
    }

    @Test
    void two_tabs_and_the_person_decides_which_words_stay() {
        var page = open();
        run(
                patient,
                () -> pages.keep(
                        patient, page.id(), new PageText(Map.of(Question.WHERE, "other tab")), page.version()));
        test(field(Question.WHERE)).setValue("this tab");
        assertThat(says("changed somewhere else")).isTrue();
        assertThat(kept().of(Question.WHERE)).isEqualTo("other tab");
        tap("Keep this one");
        assertThat(kept().of(Question.WHERE)).isEqualTo("this tab");
        run(
                patient,
                () -> pages.keep(
                        patient,
                        page.id(),
                        new PageText(Map.of(Question.WHERE, "other tab again")),
                        pages.page(patient, page.id()).version()));
        test(field(Question.WHERE)).setValue("this tab again");
        tap("Take the other one");
        assertThat(field(Question.WHERE).getValue()).isEqualTo("other tab again");
        assertThat(kept().of(Question.WHERE)).isEqualTo("other tab again");
    }

    @Test
    void a_visit_that_moves_takes_its_page_along() {
        open();
        test(field(Question.WHERE)).setValue("left calf");
        test($(DatePicker.class).single()).setValue(VISIT.plusDays(2));
        assertThat($(H1.class).single().getText()).isEqualTo("Your page for 22 November 2026");
        assertThat(field(Question.WHERE).getValue()).isEqualTo("left calf");
    }

    @Test
    void a_page_taken_away_can_be_taken_back() {
        open();
        test(field(Question.WHERE)).setValue("left calf");
        tap("The visit is cancelled");
        assertThat(as(patient, () -> pages.all(patient))).isEmpty();
        tap("Undo");
        assertThat(kept().of(Question.WHERE)).isEqualTo("left calf");
    }

    @Test
    void after_the_visit_the_page_is_read_and_downloaded_as_it_was() {
        var page = begun();
        run(
                patient,
                () -> pages.keep(
                        patient, page.id(), new PageText(Map.of(Question.WHERE, "left calf")), page.version()));
        clock.set(Instant.parse("2026-11-21T11:00:00Z"));
        navigate(DoctorView.class);
        assertThat($(Anchor.class).withText("Look at it").single().getHref()).isEqualTo("doctor/" + page.id());
        navigate("doctor/" + page.id(), VisitView.class);
        assertThat($(TextArea.class).all()).isEmpty();
        assertThat(says("left calf")).isTrue();
        assertThat(offersTheFile()).isTrue();
    }

    @Test
    void somebody_elses_page_is_not_there() {
        var other = people.patient();
        var theirs = as(other, () -> pages.begin(other, Ids.next(), VISIT));
        assertThatThrownBy(() -> navigate("doctor/" + theirs.id(), VisitView.class))
                .isInstanceOf(Throwable.class);
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void the_file_has_a_name_without_health_words_and_nothing_keeps_a_copy() throws Exception {
        var response = mock(VaadinResponse.class);
        var written = new ByteArrayOutputStream();
        when(response.getOutputStream()).thenReturn(written);
        var event = new DownloadEvent(
                mock(VaadinRequest.class), response, mock(VaadinSession.class), new Anchor().getElement());
        PageDownload.handler(() -> new byte[] {1, 2}).handleDownloadRequest(event);
        assertThat(written.toByteArray()).containsExactly(1, 2);
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setHeader(eq("Content-Disposition"), contains("lull-page.pdf"));
        verify(response).setContentType("application/pdf");
    }
}
