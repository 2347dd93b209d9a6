package app.lull.careteam.ui;

import app.lull.careteam.Invitation;
import app.lull.careteam.Invitations.Waiting;
import app.lull.ui.Buttons;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** Links that wait for their patient, and codes nobody has used; either can be taken back. */
class WaitingLists extends Div {

    WaitingLists(List<Waiting> links, List<Invitation> codes, Consumer<Waiting> end, Consumer<Invitation> takeBack) {
        var first = new Section("Waiting for the patient to confirm");
        first.add(links.isEmpty() ? Words.note("Nobody at the moment.") : list());
        links.forEach(link -> line(
                first,
                "%s. You accepted on %s; they can confirm until %s."
                        .formatted(
                                link.patientName(),
                                day(link.link().since()),
                                day(link.link().until())),
                named(Buttons.plain("Take it back", () -> end.accept(link)), "the link with " + link.patientName())));
        var second = new Section("Codes nobody has used yet");
        second.add(codes.isEmpty() ? Words.note("None at the moment.") : list());
        codes.forEach(code -> line(
                second,
                "Made on %s, good until %s.".formatted(day(code.madeAt()), day(code.until())),
                named(
                        Buttons.plain("Take it back", () -> takeBack.accept(code)),
                        "the code made on " + day(code.madeAt()))));
        add(Page.columns(new Div(first), new Div(second)));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("lull-care-lines");
        return list;
    }

    private static Button named(Button button, String what) {
        button.setAriaLabel("Take back " + what);
        return button;
    }

    private static void line(Section section, String words, Component button) {
        section.getChildren()
                .filter(UnorderedList.class::isInstance)
                .map(UnorderedList.class::cast)
                .forEach(list -> list.add(new ListItem(new Span(words), button)));
    }

    private static String day(Instant at) {
        return Words.day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
