package app.lull.sessions.ui;

import app.lull.account.Me;
import app.lull.account.Patients;
import app.lull.content.GuidedSession;
import app.lull.content.SessionLibrary;
import app.lull.sessions.FreeSession;
import app.lull.sessions.PracticeHistory;
import app.lull.sessions.SessionDone;
import app.lull.sessions.SessionsDone;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What have I practised? Counts and minutes, without a streak to lose. */
@Route("practice/history")
@PageTitle("What you have practised · Lull")
@RolesAllowed("PATIENT")
class HistoryView extends Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final transient SessionLibrary library;
    private final transient ZoneId zone;

    HistoryView(SessionsDone sessions, SessionLibrary library, Patients patients, Me me) {
        super("What you have practised");
        this.library = library;
        this.zone = patients.days(me.patient()).zone();
        var history = sessions.history(me.patient());
        if (history.sessions().isEmpty()) {
            add(new EmptyState(
                    "Here is what you have practised, once you have.",
                    "Every session counts from its first half on, and none is missed.",
                    Buttons.quiet("Practice", () -> UI.getCurrentOrThrow().navigate("practice"))));
            return;
        }
        add(minutes(history.weeks()));
        if (!history.kinds().isEmpty()) {
            add(beforeAndAfter(history.kinds()));
        }
        add(latest(history.sessions()));
    }

    private static Section minutes(List<PracticeHistory.Week> weeks) {
        var most = weeks.stream().mapToInt(PracticeHistory.Week::minutes).max().orElse(1);
        var list = new UnorderedList();
        list.addClassName("lull-minutes");
        for (var week : weeks.reversed()) {
            var days = new Span(DAY.format(week.from()) + " to " + DAY.format(week.to()));
            days.addClassName("days");
            var bar = new Span();
            bar.addClassName("bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--part", Double.toString(most == 0 ? 0 : (double) week.minutes() / most));
            var figures = new Span("%d min · %s".formatted(week.minutes(), times(week.sessions())));
            figures.addClassNames("figures", "lull-number");
            list.add(new ListItem(days, bar, figures));
        }
        return new Section("Minutes by seven days", list);
    }

    private static Section beforeAndAfter(List<PracticeHistory.Kind> kinds) {
        var list = new UnorderedList();
        list.addClassName("lull-kinds");
        for (var kind : kinds) {
            list.add(new ListItem("%s: before %s, after %s (middle of %s that you rated both times)"
                    .formatted(
                            Words.of(kind.need()), figure(kind.before()), figure(kind.after()), times(kind.times()))));
        }
        var note =
                new Paragraph("Worry or tension from 0 to 10. What one feels after a session has many reasons; these "
                        + "figures compare you with yourself and prove nothing.");
        note.addClassName("lull-note");
        return new Section("Before and after", list, note);
    }

    private Section latest(List<SessionDone> sessions) {
        var list = new UnorderedList();
        list.addClassName("lull-played");
        for (var one : sessions) {
            var title = new Span(title(one.session()));
            title.addClassName("title");
            var when = new Span(MOMENT.format(one.endedAt().atZone(zone)));
            when.addClassName("when");
            var figures = new Span(figures(one));
            figures.addClassNames("figures", "lull-number");
            list.add(new ListItem(title, when, figures));
        }
        return new Section("The latest", list);
    }

    private String title(String id) {
        return library.find(id)
                .map(GuidedSession::title)
                .or(() -> FreeSession.of(id).map(FreeSession::title))
                .orElse(id);
    }

    private static String figures(SessionDone one) {
        var time = "%d:%02d".formatted(one.secondsDone() / 60, one.secondsDone() % 60);
        var rated =
                one.before() == null || one.after() == null ? "" : " · %d to %d".formatted(one.before(), one.after());
        return time
                + (one.endedEarly() ? " of %d:%02d".formatted(one.secondsTotal() / 60, one.secondsTotal() % 60) : "")
                + rated;
    }

    private static String times(int n) {
        return n == 1 ? "1 session" : n + " sessions";
    }

    private static String figure(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
