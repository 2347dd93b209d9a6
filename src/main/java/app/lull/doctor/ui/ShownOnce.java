package app.lull.doctor.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A new link, to be copied or handed on by the phone; it is not shown again. */
class ShownOnce extends Card {

    private static final String ADDRESS = "const address = new URL($0, document.baseURI).href;";

    private static final String COPY = ADDRESS + """
            this.addEventListener('click', () => {
                const byHand = () => {
                    $1.inputElement.select();
                    $2.textContent = 'The link is marked. Copy it from there.';
                };
                if (!navigator.clipboard) {
                    byHand();
                    return;
                }
                navigator.clipboard.writeText(address).then(
                    () => { $2.textContent = 'Copied. Send it to whom you choose.'; }, byHand);
            })""";

    private static final String SHARE = ADDRESS + """
            if (!navigator.share) {
                this.hidden = true;
                return;
            }
            this.addEventListener('click', () => navigator.share({ url: address }).catch(() => {}))""";

    private final TextField link = new TextField("The link, shown once");
    private final Paragraph done = new Paragraph();

    /** @param path from the first page of this Lull */
    ShownOnce(String path) {
        addClassName("lull-helper-link");
        link.setReadOnly(true);
        link.setValue(path);
        link.getElement().executeJs(ADDRESS + "this.value = address", path);
        done.addClassName("lull-note");
        done.getElement().setAttribute("aria-live", "polite");
        var copy = Buttons.primary("Copy", () -> {});
        copy.getElement().executeJs(COPY, path, link.getElement(), done.getElement());
        var share = Buttons.quiet("Share", () -> {});
        share.getElement().executeJs(SHARE, path);
        add(link, Buttons.row(copy, share), done);
    }
}
