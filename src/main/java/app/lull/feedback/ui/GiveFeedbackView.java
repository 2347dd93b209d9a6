package app.lull.feedback.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.ui.StaysShared;
import app.lull.content.Certainty;
import app.lull.feedback.About;
import app.lull.feedback.Feedback;
import app.lull.feedback.FeedbackPage;
import app.lull.feedback.RemarkDraft;
import app.lull.overview.ui.PatientWays;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.WritingPlace;
import app.lull.ui.WrittenList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One worksheet or exposure, and a word about it. */
@Route("patients/:patient([0-9a-fA-F-]{36})/feedback/:what(worksheets|exposures)/:thing([0-9a-fA-F-]{36})")
@PageTitle("Feedback · Lull")
@RolesAllowed("THERAPIST")
class GiveFeedbackView extends Page implements BeforeEnterObserver, WritingPlace.Doing {

    private static final UUID NONE = new UUID(0, 0);

    private final transient Feedback feedback;
    private final transient Certainty certainty;
    private final TherapistId therapist;
    private final Div said = new Div();
    private final MessagePlace message = new MessagePlace();
    private PatientId patient = new PatientId(NONE);
    private About about = About.WORKSHEET;
    private UUID thing = NONE;
    private transient RemarkDraft draft = RemarkDraft.NOTHING;
    private int next;
    private boolean writable;

    GiveFeedbackView(Feedback feedback, Certainty certainty, Me me) {
        super("Feedback");
        this.feedback = feedback;
        this.certainty = certainty;
        this.therapist = me.therapist();
        wide();
        addClassName("lull-reply-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var parts = event.getRouteParameters();
        try {
            patient = new PatientId(UUID.fromString(parts.get("patient").orElse("")));
            thing = UUID.fromString(parts.get("thing").orElse(""));
            about = parts.get("what").orElse("").equals("worksheets") ? About.WORKSHEET : About.EXPOSURE;
            StaysShared.watch(this, patient, this::sharingChanged);
            show(feedback.page(therapist, patient, about, thing));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void sharingChanged() {
        var page = feedback.page(therapist, patient, about, thing);
        if (page.thing() == null || !writable) { // what is being written stays, as long as it can be given
            clear();
            show(page);
        }
    }

    private void show(FeedbackPage page) {
        writable = page.thing() != null;
        add(new PatientWays(patient, page.patientName(), "feedback"));
        showSaid(page);
        var shared = page.thing();
        if (shared == null) {
            add(new Notice("This is not shared with you now.", "What you said about it is still here for you."), said);
            return;
        }
        setHeading(shared.title());
        var writing = new WritingPlace("Your words about this", "Give feedback", "Given.", this);
        draft = page.draft();
        writing.fill(draft.text());
        writing.help(certainty.reminder());
        var reading = new Div(Words.note("%s · %s".formatted(Words.kind(about), Words.day(shared.day()))));
        shared.groups().stream().map(ThingCard::new).forEach(reading::add);
        add(Page.columns(
                reading,
                new Div(
                        said,
                        writing,
                        message,
                        Words.note(page.patientName() + " reads it where it stands, with your name and the day."))));
        gentleLine(draft.text());
    }

    private void showSaid(FeedbackPage page) {
        next = page.next();
        said.removeAll();
        if (!page.said().isEmpty()) {
            var list = new WrittenList();
            page.said().forEach(one -> list.with("You · " + Words.at(one.local()), one.text()));
            said.add(list);
        }
    }

    @Override
    public @Nullable String keep(String text) {
        gentleLine(text);
        try {
            draft = feedback.keep(therapist, patient, about, thing, draft.version(), text);
            return null;
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            return "In another window you wrote something else. This here is not kept yet, but it stays on this page.";
        } catch (NotFound e) {
            return "This is not shared with you any more. What you wrote is still on this page.";
        }
    }

    @Override
    public @Nullable String handOver(String text) {
        try {
            feedback.give(therapist, patient, about, thing, Ids.next(), next, text);
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            showSaid(feedback.page(therapist, patient, about, thing));
            return "Something else was given from another window; it stands above now. What you wrote here is still here.";
        } catch (NotFound e) {
            return "This is not shared with you any more. What you wrote is still on this page.";
        }
        var page = feedback.page(therapist, patient, about, thing);
        draft = page.draft();
        showSaid(page);
        message.removeAll();
        return null;
    }

    /** Says that it reads like reassurance, and keeps nobody from giving it. */
    private void gentleLine(String text) {
        message.removeAll();
        if (certainty.reassures(text)) {
            var hint = certainty.saidOfReassurance();
            message.add(new Notice(hint.title(), hint.text()));
        }
    }
}
