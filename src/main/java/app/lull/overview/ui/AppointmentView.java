package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.AppointmentNoted;
import app.lull.overview.BeforeTheAppointment;
import app.lull.overview.Preparation;
import app.lull.overview.Topic;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed since the last appointment, and what could be asked at the next? It can be printed. */
@Route("patients/:patient([0-9a-fA-F-]{36})/appointment")
@PageTitle("Before the appointment · Lull")
@RolesAllowed("THERAPIST")
class AppointmentView extends PatientScreen {

    private final BeforeTheAppointment before;
    private final AppointmentNoted appointments;
    private @Nullable LocalDate since;

    AppointmentView(BeforeTheAppointment before, AppointmentNoted appointments, Me me) {
        super(me);
        this.before = before;
        this.appointments = appointments;
        addClassName("lull-appointment");
    }

    @Override
    void show() {
        var shown = before.of(therapist(), patient(), since);
        head(shown.head(), "%s: before the appointment".formatted(shown.head().name()), "appointment");
        add(choice(shown));
        var both = new Div(changed(shown), ask(shown));
        both.addClassName("lull-patient-halves");
        add(both);
    }

    private Card choice(Preparation shown) {
        var day = new DayChoice("What changed since", shown.since().from());
        day.setMax(shown.head().today());
        day.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                day.refuse("Choose a day.");
            } else if (change.isFromClient()
                    && !change.getValue().equals(shown.since().from())) {
                since = change.getValue();
                reload();
            }
        });
        var card = new Card(day);
        card.addClassName("lull-appointment-choice");
        card.note(
                shown.noted()
                        ? "The last appointment you noted. What was before it is set beside: as many days."
                        : "Set beside as many days before.");
        card.add(Buttons.row(
                met(shown),
                Buttons.quiet(
                        "Print", () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")))));
        return card;
    }

    /** Notes the day that was chosen, or today; one that was noted can be taken back. */
    private Component met(Preparation shown) {
        var today = shown.head().today();
        var row = Buttons.row();
        var day = since == null ? today : shown.since().from();
        if (!shown.noted() || !shown.since().from().equals(day)) {
            row.add(Buttons.quiet(day.equals(today) ? "We met today" : "We met on " + Words.day(day), () -> {
                appointments.met(therapist(), patient(), day);
                since = null;
                reload();
            }));
        }
        if (shown.noted()) {
            var noted = shown.since().from();
            row.add(Buttons.quiet("We did not meet on " + Words.day(noted), () -> {
                appointments.takeBack(therapist(), patient(), noted);
                reload();
            }));
        }
        return row;
    }

    private Card changed(Preparation shown) {
        var card = Card.titled("What changed, %s"
                .formatted(Words.days(shown.since().from(), shown.since().to())));
        var byTopic = shown.changed().stream()
                .collect(Collectors.groupingBy(Preparation.Changed::topic, LinkedHashMap::new, Collectors.toList()));
        byTopic.forEach((topic, told) -> card.add(
                new Lines(told.stream().map(Preparation.Changed::sentence).toList()), evidence(topic)));
        if (!shown.notShared().isEmpty()) {
            card.note("%s: %s.".formatted(Words.NOT_SHARED, titles(shown.notShared())));
        }
        return card;
    }

    private Anchor evidence(Topic topic) {
        var link = new Anchor(path(topic.path()), Words.evidence(topic));
        link.addClassName("lull-patient-way");
        link.setAriaLabel("%s: %s".formatted(topic.title(), Words.evidence(topic)));
        return link;
    }

    private static String titles(List<Topic> topics) {
        return topics.stream().map(Topic::title).collect(Collectors.joining(", "));
    }

    private static Card ask(Preparation shown) {
        var list = new UnorderedList();
        list.addClassName("lull-appointment-ask");
        shown.ask().forEach(question -> list.add(new ListItem(question)));
        var reminder = new Paragraph(shown.reminder());
        reminder.addClassName("lull-note");
        return Card.titled("What to ask", reminder, list);
    }
}
