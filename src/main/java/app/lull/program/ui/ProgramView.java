package app.lull.program.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.program.ProgramPage;
import app.lull.program.Tempo;
import app.lull.program.TenWeeks;
import app.lull.store.Ids;
import app.lull.today.Agenda;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Chip;
import app.lull.ui.Disclosure;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where am I in the ten weeks, what is still there from this week, and how do I want to go on? */
@Route("program")
@Menu(order = 6, title = "Your ten weeks")
@PageTitle("Your ten weeks · Lull")
@RolesAllowed("PATIENT")
class ProgramView extends Page {

    private final transient TenWeeks program;
    private final transient Agenda agenda;
    private final PatientId patient;
    private transient ProgramPage page;

    ProgramView(TenWeeks program, Agenda agenda, Me me) {
        super("Your ten weeks");
        this.program = program;
        this.agenda = agenda;
        this.patient = me.patient();
        this.page = program.page(patient);
        wide();
        eyebrow("Day " + page.dayOfProgram());
        if (page.week() != null) {
            lead("A module opens when you have taken part in the one before, or after its seven days when you go on. "
                    + "It does not depend on how you feel.");
        }
        show();
    }

    private void show() {
        clear();
        var left = new Div();
        var week = page.week();
        if (page.pause() != null) {
            left.add(new Resting(page, () -> after(() -> program.takeUp(patient))));
        }
        FromTherapist.of(page).ifPresent(left::add);
        if (week != null) {
            left.add(new ThisWeek(
                    week,
                    page.modules().size(),
                    thing -> after(() -> agenda.choose(patient, page.today(), thing.key(), Agenda.State.DONE))));
        } else {
            left.add(new Afterwards());
        }
        if (page.week() != null) {
            left.add(goingOn());
        }
        add(columns(left, page.week() == null ? all() : new Div(howFast(), all())));
    }

    private Section goingOn() {
        var section = new Section("Going on");
        if (page.week() != null) {
            var ends = page.next() > page.modules().size();
            var words = ends
                    ? "Finish the ten weeks"
                    : "Go on to week %s, %s"
                            .formatted(page.next(), page.module(page.next()).title());
            if (page.opensNext()) {
                section.add(
                        new Paragraph("It is open. Nothing of this week is lost; it can be done again at any time."),
                        Buttons.row(Buttons.primary(words, () -> after(() -> program.moveOn(patient, page.stay())))));
            } else {
                section.add(new NotYet(page.week(), words, () -> after(() -> program.moveOn(patient, page.stay()))));
            }
        }
        if (page.mayGoAhead()) {
            var id = Ids.next();
            section.add(Buttons.row(Buttons.quiet(
                    "Take tomorrow’s steps today", () -> after(() -> program.goAhead(patient, id, page.stay())))));
        }
        if (page.pause() == null && page.week() != null) {
            section.add(Buttons.row(Buttons.plain("Let the program rest", this::rest)));
        }
        return section;
    }

    private void rest() {
        var id = Ids.next();
        new RestSheet(page.today(), until -> {
                    program.pause(patient, id, until);
                    after(() -> {});
                })
                .open();
    }

    private Section howFast() {
        return new Section(
                "How fast",
                Chip.row(
                        "How fast",
                        tempo(Tempo.STEADY, "New steps every day"),
                        tempo(Tempo.GENTLE, "New steps every second day")),
                new Card().note("Ten weeks, or twenty. It can be changed at any time; today’s steps stay today’s."));
    }

    private Chip tempo(Tempo tempo, String words) {
        return new Chip(words, () -> after(() -> program.tempo(patient, tempo))).selected(page.tempo() == tempo);
    }

    private Div all() {
        var list = new AllModules(
                page.modules(),
                number -> after(() -> program.begin(patient, page.stay(), number)),
                number -> after(() -> program.again(patient, page.stay(), number)),
                (number, leave) -> after(() -> program.leaveOut(patient, number, leave)));
        return new Div(new Disclosure("All ten weeks", list), list);
    }

    private void after(Runnable change) {
        change.run();
        page = program.page(patient);
        show();
        focusHeading();
    }
}
