package app.lull.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.Chromium;
import app.lull.testing.Evenings;
import app.lull.testing.RunningLull;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page for the doctor, written for a visit and taken along, and one for somebody who helps, sent by a link. */
@Tag("browser")
class DoctorsPageTest {

    private static final ZoneId ZONE = Evenings.somewhere();
    private static final String EMAIL = "tove@example.org";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private final LocalDate visit = LocalDate.now(ZONE).plusDays(12);
    private static final String QUESTION = "Do we need to see each other again?";

    private final Gallery gallery = Gallery.ofTwo();

    @Test
    void the_page_is_written_and_downloaded_and_the_helpers_link_can_be_closed() throws IOException {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var kept = new Kept(lull);
            var time = new DaysPass(lull);
            var tove = new Visit(chromium.desk(ZONE), lull.address()).signsUp("Tove", EMAIL);

            for (int day = 1; day <= 5; day++) {
                tove.open("/log")
                        .reads("^Caffeine$")
                        .buttonLike("^Log Filter coffee")
                        .click();
                kept.waitFor(day, "intake.entry", EMAIL);
                time.days(1);
            }
            choosesTheDay(tove);
            isOneTaggedPageThatReads(writes(tove));
            assertThat(kept.of(EMAIL, "visit_on", "doctor.visit_page")).isEqualTo(visit.toString());

            var somebody = new Visit(chromium.phone(ZONE), lull.address());
            var link = makesALink(tove);
            somebody.page().navigate(link);
            somebody.reads("^A page for somebody who helps$").sees("The urge to ask is strong.");
            assertThat(somebody.page().content()).doesNotContain("Tove", EMAIL);
            gallery.show(somebody.page(), "with-you");
            tove.button("Close the link").click();
            tove.sees("The link is closed.");
            somebody.page().reload();
            somebody.reads("^This page is closed$");
            gallery.show(somebody.page(), "with-you-closed");

            assertThat(tove.faults()).isEmpty();
            assertThat(somebody.faults()).isEmpty();
            assertThat(gallery.findings()).isEmpty();
        }
    }

    private void choosesTheDay(Visit tove) {
        tove.open("/doctor").reads("^For the doctor$");
        gallery.show(tove.page(), "doctor");
        tove.button("Write the page").click();
        tove.sees("Choose the day, for example next Tuesday.");
        var day = tove.field("The day of the visit");
        day.fill(TYPED.format(visit));
        day.press("Enter");
        assertThat(tove.page().locator("vaadin-date-picker").getByText("Choose the day, for example next Tuesday."))
                .isHidden(); // then the button has come to rest
        tove.button("Write the page").click();
        assertThat(tove.field("My question")).isVisible();
    }

    private Download writes(Visit tove) {
        tove.field("When it began").fill("In spring, after a cold.");
        tove.field("My question").fill(QUESTION);
        tove.field("My question").blur();
        tove.sees("Kept.").page().reload();
        assertThat(tove.field("My question")).hasValue(QUESTION);
        assertThat(tove.field("When it began")).hasValue("In spring, after a cold.");
        gallery.show(tove.page(), "doctor-writing");
        tove.button("Make the page").click();
        tove.sees("The page is ready.");
        var download = tove.page()
                .waitForDownload(() -> tove.link("Download the page (PDF)").click());
        tove.open("/doctor").reads("^For the doctor$").sees("Visit on " + SAID.format(visit));
        return download;
    }

    private static void isOneTaggedPageThatReads(Download download) throws IOException {
        assertThat(download.suggestedFilename()).isEqualTo("lull-page.pdf");
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(QUESTION, "In spring, after a cold.", "mg (5 of the last 28 days are known)");
        }
    }

    private String makesALink(Visit tove) {
        tove.open("/helper").reads("^For somebody who helps me$");
        tove.answers("The sentence you would like to hear", "The urge to ask is strong.*");
        tove.button("Make the link").click();
        var link = tove.field("The link, shown once");
        assertThat(link).hasValue(Pattern.compile("^http://localhost:\\d+/with-you/.{16,}"));
        tove.sees("A link is open");
        gallery.show(tove.page(), "helper-link");
        return link.inputValue();
    }
}
