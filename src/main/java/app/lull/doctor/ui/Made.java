package app.lull.doctor.ui;

import app.lull.account.PatientId;
import app.lull.doctor.Printed;
import app.lull.doctor.Question;
import app.lull.doctor.VisitPage;
import app.lull.doctor.VisitPages;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;

/** What came of making a page: a file to download, or what to shorten. */
class Made extends Div {

    /** @param shorten says at a question that its answer takes the most room */
    Made(VisitPages pages, PatientId patient, VisitPage page, BiConsumer<Question, String> shorten) {
        if (page.text().answers().isEmpty()) {
            add(new Notice("There is nothing on the page yet.", "One answer is enough."));
            return;
        }
        switch (pages.print(patient, page.id())) {
            case Printed.OnePage(var pdf, int replaced) ->
                add(new Notice(
                        "The page is ready.",
                        ready(replaced),
                        new PageDownload(() -> anew(pages, patient, page, pdf))));
            case Printed.TooLong(var longest) -> {
                add(new Notice(
                        "It is longer than one page.",
                        "It was tried in smaller type, down to 9 point. “%s” takes the most room. Shorten it, or another one, and make the page again."
                                .formatted(longest.heading())));
                shorten.accept(longest, "This takes the most room. A doctor reads one page best.");
            }
        }
    }

    /** As it is kept when it is fetched; as it was made, where it has grown too long since. */
    private static byte[] anew(VisitPages pages, PatientId patient, VisitPage page, byte[] made) {
        return pages.print(patient, page.id()) instanceof Printed.OnePage(var pdf, int _) ? pdf : made;
    }

    private static String ready(int replaced) {
        var words = "It fits on one sheet. The file can be printed or sent, by you.";
        if (replaced == 0) {
            return words;
        }
        return words
                + (replaced == 1
                        ? " One sign cannot be printed and shows as an empty box."
                        : " %d signs cannot be printed and show as empty boxes.".formatted(replaced));
    }
}
