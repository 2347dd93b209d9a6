package app.lull.careteam.ui;

import app.lull.careteam.LinkCode;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A new code, to be read out, and the link with it, to be copied. Neither is shown again. */
class CodeShownOnce extends Card {

    private static final String ADDRESS = "const address = new URL($0, document.baseURI).href;";

    private static final String COPY = """
            this.addEventListener('click', () => {
                const by = %s;
                const byHand = () => {
                    $2.inputElement.select();
                    $1.textContent = 'The link is marked. Copy it from there.';
                };
                if (!navigator.clipboard) {
                    byHand();
                    return;
                }
                navigator.clipboard.writeText(by).then(() => { $1.textContent = 'Copied.'; }, byHand);
            })""";

    private final Paragraph done = new Paragraph();
    private final TextField link = new TextField("Or the link with it");

    /** @param words who gets it, and what happens then */
    CodeShownOnce(LinkCode code, String words) {
        addClassName("lull-care-code");
        var path = "join/" + code.value();
        var title = new com.vaadin.flow.component.html.H2("The code, shown once");
        title.addClassName("title");
        var shown = new Paragraph(code.value());
        shown.addClassName("code");
        shown.getElement().setAttribute("translate", "no");
        link.setReadOnly(true);
        link.setValue(path);
        link.getElement().executeJs(ADDRESS + "this.value = address", path);
        done.addClassName("lull-note");
        done.getElement().setAttribute("aria-live", "polite");
        add(
                title,
                shown,
                Words.note(words),
                link,
                Buttons.row(
                        copying("Copy the code", code.value(), "$0"),
                        copying("Copy the link", path, "new URL($0, document.baseURI).href")),
                done);
    }

    private Button copying(String words, String what, String by) {
        var copy = Buttons.quiet(words, () -> {});
        copy.getElement().executeJs(COPY.formatted(by), what, done.getElement(), link.getElement());
        return copy;
    }
}
