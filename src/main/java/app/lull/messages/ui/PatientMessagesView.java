package app.lull.messages.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.ui.StaysShared;
import app.lull.content.Certainty;
import app.lull.messages.Author;
import app.lull.messages.BeingWritten;
import app.lull.messages.Replies;
import app.lull.messages.ReplyPage;
import app.lull.messages.WaitingMail;
import app.lull.overview.ui.PatientWays;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.WritingPlace;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages with one patient, as the therapist reads and answers them. */
@Route("patients/:patient([0-9a-fA-F-]{36})/messages")
@PageTitle("Messages · Lull")
@RolesAllowed("THERAPIST")
class PatientMessagesView extends Page implements BeforeEnterObserver, WritingPlace.Doing {

    private final transient Replies replies;
    private final transient WaitingMail mail;
    private final transient Certainty certainty;
    private final TherapistId therapist;
    private final Div list = new Div();
    private final Div hint = new Div();
    private final MessagePlace message = new MessagePlace();
    private final WritingPlace writing = new WritingPlace("Your answer", "Send", "Sent.", this);
    private PatientId patient = new PatientId(new UUID(0, 0));
    private transient BeingWritten draft = BeingWritten.NOTHING;
    private int next;

    PatientMessagesView(Replies replies, WaitingMail mail, Certainty certainty, Me me) {
        super("Messages");
        this.replies = replies;
        this.mail = mail;
        this.certainty = certainty;
        this.therapist = me.therapist();
        wide();
        addClassName("lull-reply-page");
        hint.addClassName("lull-hint-place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        try {
            patient = new PatientId(
                    UUID.fromString(event.getRouteParameters().get("patient").orElse("")));
            StaysShared.watch(this, patient, this::sharingChanged);
            show(replies.page(therapist, patient));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** What the patient wrote goes at once; what is being written stays, though it may not be sent any more. */
    private void sharingChanged() {
        var page = replies.page(therapist, patient);
        if (writing.isAttached()) {
            showMessages(page);
            if (!page.open()) {
                message.say(closed());
            }
        } else {
            clear();
            show(page);
        }
    }

    private void show(ReplyPage page) {
        setHeading("Messages with " + page.patientName());
        add(new PatientWays(patient, page.patientName(), "messages"));
        showMessages(page);
        if (!page.open()) {
            add(closed(), list);
            return;
        }
        replies.looked(therapist);
        var answering = new Div();
        draft = page.draft();
        writing.fill(draft.text());
        writing.help(certainty.reminder());
        answering.add(hint, writing, message, new ReplyTimePart(replies, therapist));
        answering.add(MailSwitch.of(mail.choice(therapist), wanted -> mail.choose(therapist, wanted)));
        add(Page.columns(new Div(list), answering));
        gentleLine(draft.text());
    }

    private static Notice closed() {
        return new Notice(
                "Messages are not shared with you now.",
                "What you wrote yourself is still here for you, with its times in UTC.");
    }

    private void showMessages(ReplyPage page) {
        next = page.next();
        list.removeAll();
        list.add(
                page.messages().isEmpty()
                        ? Words.note("Nothing is written yet.")
                        : new MessageList(Author.THERAPIST, page.patientName(), page.messages()));
        hint.removeAll();
        if (page.open() && page.about() != null) {
            hint.add(new HintPart(certainty, page.about(), writing::append));
        }
    }

    @Override
    public @Nullable String keep(String text) {
        gentleLine(text);
        try {
            draft = replies.keep(therapist, patient, draft.version(), text);
            return null;
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            return Words.ANOTHER_DRAFT;
        } catch (NotFound e) {
            return Words.NOT_SHARED;
        }
    }

    @Override
    public @Nullable String handOver(String text) {
        try {
            replies.send(therapist, patient, Ids.next(), next, text);
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            showMessages(replies.page(therapist, patient));
            return Words.ANOTHER_SENT;
        } catch (NotFound e) {
            return Words.NOT_SHARED;
        }
        var page = replies.page(therapist, patient);
        draft = page.draft();
        showMessages(page);
        message.removeAll();
        return null;
    }

    /** Says that the answer reads like reassurance, and keeps nobody from sending it. */
    private void gentleLine(String text) {
        message.removeAll();
        if (certainty.reassures(text)) {
            var said = certainty.saidOfReassurance();
            message.add(new Notice(said.title(), said.text()));
        }
    }
}
