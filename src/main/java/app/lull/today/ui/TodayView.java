package app.lull.today.ui;

import app.lull.account.Me;
import app.lull.today.Agenda;
import app.lull.today.Agenda.State;
import app.lull.ui.Buttons;
import app.lull.ui.Disclosure;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** What is there to do today? */
@Route("today")
@Menu(order = 1, title = "Today", icon = "today")
@PageTitle("Today · Lull")
@RolesAllowed("PATIENT")
class TodayView extends Page {

    private final transient Me me;
    private final transient Agenda agenda;
    private final ProgressRing ring = new ProgressRing();

    TodayView(Me me, Agenda agenda) {
        super("Today");
        this.me = me;
        this.agenda = agenda;
        addClassName("lull-today");
        beside(ring);
        show(true);
    }

    private void show(boolean arriving) {
        var page = agenda.page(me.patient());
        if (arriving) {
            eyebrow(page.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", day "
                    + page.dayOfProgram());
        }
        clear();
        setHeading(greeting(page.now()) + ", " + page.called());
        ring.show(page.done(), page.total());
        if (page.rests()) {
            add(new EmptyState(
                    "Your program rests.",
                    "Nothing is asked for. Everything is still there when you want it.",
                    new Anchor("program", "Your ten weeks")));
        }
        if (page.steps().isEmpty()) {
            if (!page.rests()) {
                add(new EmptyState("A quiet day.", "Nothing is planned. Practice and Log are there if you want them."));
            }
            add(ways());
            return;
        }
        var next = page.forNow().stream().filter(Agenda.Planned::isOpen).findFirst();
        var steps =
                new Section(next.isEmpty() ? "That is enough for today" : "Today, about " + length(page.minutesLeft()));
        page.forNow()
                .forEach(planned -> steps.add(
                        card(page, planned, next.filter(planned::equals).isPresent())));
        var rest = page.ifThereIsTime();
        if (!rest.isEmpty()) {
            var more = new Div();
            more.addClassName("lull-today-more");
            rest.forEach(planned -> more.add(card(page, planned, false)));
            steps.add(
                    new Disclosure(
                            rest.size() == 1 ? "One more, if you like" : rest.size() + " more, if you like", more),
                    more);
        }
        add(steps);
        if (next.isEmpty()) {
            steps.add(new Paragraph("The rest of the day is yours."));
        }
        add(ways());
        if (next.isPresent()) {
            var quiet = Buttons.plain("Make this a quiet day", () -> quiet(page));
            quiet.setAriaLabel("Make this a quiet day: let go of everything that is open, for today");
            add(Buttons.row(quiet));
        }
    }

    private StepCard card(Agenda.Page page, Agenda.Planned planned, boolean next) {
        return new StepCard(planned, next, state -> choose(page, planned, state));
    }

    private static String length(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static Anchor ways() {
        var way = new Anchor("program", "Your ten weeks");
        way.addClassName("lull-more");
        return way;
    }

    private void quiet(Agenda.Page page) {
        var letGo = agenda.quiet(me.patient(), page.day());
        show(false);
        focusHeading();
        offerUndo("It is a quiet day. Nothing is lost.", () -> {
            letGo.forEach(key -> agenda.choose(me.patient(), page.day(), key, State.OPEN));
            show(false);
        });
    }

    private void choose(Agenda.Page page, Agenda.Planned planned, State state) {
        agenda.choose(me.patient(), page.day(), planned.step().key(), state);
        show(false);
        focusHeading();
    }

    private static String greeting(LocalTime now) {
        if (now.isBefore(LocalTime.of(4, 0)) || !now.isBefore(LocalTime.of(18, 0))) {
            return "Good evening";
        }
        return now.isBefore(LocalTime.NOON) ? "Good morning" : "Good afternoon";
    }
}
