package app.lull.review.ui;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.review.Answers;
import app.lull.review.Begun;
import app.lull.review.Due;
import app.lull.review.ReviewPage;
import app.lull.review.WeekClosed;
import app.lull.review.WeekInReview;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.StoreAway;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The week in review: eight questions, and afterwards what they show. */
@Route("review")
@PageTitle("Your week · Lull")
@Menu(order = 6, title = "Your week in review")
@RolesAllowed("PATIENT")
class ReviewView extends Page {

    private final WeekInReview reviews;
    private final PatientId patient;
    private final String reads;
    private final MessagePlace message = new MessagePlace();
    private final Button save = Buttons.wide("Save", this::save);
    private ReviewPage page;
    private Questions questions;
    private transient @Nullable Begun begun;

    ReviewView(WeekInReview reviews, Readers readers, Me me) {
        super("Your week in review");
        this.reviews = reviews;
        this.patient = me.patient();
        this.reads = readers.line(patient, DataKind.WEEKS);
        this.page = reviews.page(patient);
        this.questions = new Questions(page.form(), true);
        save.setDisableOnClick(true);
        show();
    }

    private void show() {
        var due = page.due();
        if (due != null && page.open() && page.saved() == null) {
            ask(due);
        } else if (page.story().weeks().isEmpty()) {
            add(new EmptyState("Eight questions about your week, once a week.", comesBack()));
        } else {
            tell();
        }
    }

    private void ask(Due due) {
        questions = new Questions(page.form(), !due.beforeTheProgram());
        message.removeAll();
        add(note("About %s. %s".formatted(Words.week(due), page.form().lead())));
        if (page.saved() != null) {
            questions.show(page.saved().answers());
        } else {
            reviews.begun(patient).ifPresent(before -> {
                questions.show(before);
                add(note("What you tapped before is still here. Save keeps it."));
            });
            begun = questions.begun();
            questions.whenTapped(() -> begin(due));
        }
        add(questions, note(page.form().label()), note(reads), message, save);
    }

    /** Keeps what is tapped so far. Where the store is away it stays on the screen, and Save says so. */
    private void begin(Due due) {
        var tapped = questions.begun();
        if (tapped.equals(begun)) {
            return;
        }
        StoreAway.passOver(() -> {
            reviews.begin(patient, due.week(), tapped);
            begun = tapped;
        });
    }

    private void tell() {
        var due = page.due();
        add(new Outcome(page));
        if (page.story().changePlan()) {
            add(new AnotherPlan(page.form().plan()));
        }
        var ways = Buttons.row(
                Buttons.quiet("Back to Today", () -> UI.getCurrentOrThrow().navigate("today")));
        if (due != null && page.open()) {
            ways.add(Buttons.plain("Change my answers", () -> again(due)));
        }
        var map = new Anchor("review/map", "Where it twitches");
        map.addClassName("lull-more");
        add(note(comesBack()), ways, map);
    }

    private void again(Due due) {
        clear();
        ask(due);
        focusHeading();
    }

    private String comesBack() {
        var next = page.next();
        return next == null
                ? "There is no further one. What you kept stays here."
                : "The next one can be answered from %s.".formatted(Words.day(next));
    }

    private void save() {
        try {
            questions.answers().ifPresent(this::keep);
        } finally {
            save.setEnabled(true);
        }
    }

    private void keep(Answers answers) {
        try {
            reviews.save(patient, page.answered(answers));
            kept();
        } catch (EditedMeanwhile e) {
            choose(answers);
        } catch (WeekClosed e) {
            message.say(new Notice(
                    "This week has closed.",
                    "These answers are not kept. They stay on this page until you leave it. " + comesBack()));
        } catch (InvalidEntry e) {
            message.say(new Notice(
                    "One text cannot be kept.", e.getMessage() + " All you answered is still on this page."));
        }
    }

    private void kept() {
        page = reviews.page(patient);
        clear();
        tell();
        focusHeading();
    }

    /** From here on the patient has seen what the other tab saved, so what they choose is kept. */
    private void choose(Answers here) {
        page = reviews.page(patient);
        var saved = page.saved();
        if (saved != null) {
            message.say(new TwoVersions(page.form(), saved.answers(), here, this::kept, () -> keep(here)));
        }
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        return note;
    }
}
