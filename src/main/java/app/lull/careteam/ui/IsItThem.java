package app.lull.careteam.ui;

import app.lull.account.DataKind;
import app.lull.careteam.NamedTherapist;
import app.lull.careteam.SharingTexts;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Consumer;

/** The question that comes before anything is read: is this the right person, and what may they read? */
class IsItThem extends Card {

    private final KindSwitches kinds;

    /**
     * @param before what else is asked, above the answer
     * @param yes with the kinds that were chosen, be they none
     */
    IsItThem(
            SharingTexts texts,
            NamedTherapist therapist,
            Consumer<Set<DataKind>> yes,
            Runnable no,
            Component... before) {
        addClassName("lull-care-confirm");
        var title = new H2("Is this your therapist?");
        title.addClassName("title");
        var name = new Paragraph(therapist.name());
        name.addClassName("name");
        add(title, name);
        if (therapist.place() != null) {
            add(new Paragraph(therapist.place()));
        }
        add(Words.note("If you do not know this name, say no. Nothing has been read so far."));
        var what = new H3("What may they read?");
        kinds = new KindSwitches(texts, "What %s may read".formatted(therapist.name()), Set.of(), (kind, on) -> {});
        add(
                what,
                Words.note("Nothing is on until you turn it on. You can change each of these at any time."),
                kinds,
                Buttons.row(Buttons.plain("Turn on what is usual", kinds::turnOnUsual)));
        add(before);
        var confirm = Buttons.primary("Yes, this is my therapist", () -> {});
        confirm.addClickListener(click -> {
            try {
                yes.accept(kinds.on());
            } finally {
                confirm.setEnabled(true);
            }
        });
        confirm.setDisableOnClick(true);
        add(Buttons.row(confirm, Buttons.quiet("No, I do not know them", no)));
    }
}
