package app.lull.messages.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.content.Certainty;
import app.lull.messages.Author;
import app.lull.messages.BeingWritten;
import app.lull.messages.Correspondent;
import app.lull.messages.Exchange;
import app.lull.messages.Messages;
import app.lull.messages.WaitingMail;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Chip;
import app.lull.ui.EmptyState;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.WritingPlace;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a patient and a therapist write to one another. */
@Route("messages/:therapist?([0-9a-fA-F-]{36})")
@PageTitle("Messages · Lull")
@Menu(order = 6, title = "Messages")
@RolesAllowed("PATIENT")
class MessagesView extends Page implements BeforeEnterObserver, WritingPlace.Doing {

    private final transient Messages messages;
    private final transient WaitingMail mail;
    private final transient Certainty certainty;
    private final PatientId patient;
    private final Div list = new Div();
    private final MessagePlace message = new MessagePlace();
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private transient BeingWritten draft = BeingWritten.NOTHING;
    private int next;

    MessagesView(Messages messages, WaitingMail mail, Certainty certainty, Me me) {
        super("Messages");
        this.messages = messages;
        this.mail = mail;
        this.certainty = certainty;
        this.patient = me.patient();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var all = messages.correspondents(patient);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "Messages to your therapist will be here.",
                    "First link with a therapist, and share messages with them. No other user can read them.",
                    new Anchor("care", "Who reads along")));
            return;
        }
        try {
            therapist = event.getRouteParameters()
                    .get("therapist")
                    .map(id -> new TherapistId(UUID.fromString(id)))
                    .orElse(all.getFirst().therapist());
            show(messages.exchange(patient, therapist), all);
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(Exchange exchange, List<Correspondent> all) {
        if (all.size() > 1) {
            add(Chip.row("With whom", all.stream().map(this::chip).toArray(Chip[]::new)));
        }
        add(list);
        showMessages(exchange);
        messages.looked(patient, therapist);
        if (exchange.open()) {
            var writing = new WritingPlace("Your message to " + exchange.name(), "Send", "Sent.", this);
            draft = exchange.draft();
            writing.fill(draft.text());
            add(Words.note(Words.reply(exchange.name(), exchange.replyWithin())), Words.notForEmergencies());
            add(writing, message, Words.note("Nobody is told when you read, or whether you did."));
        } else {
            add(new Notice(
                    "You do not share messages with %s now.".formatted(exchange.name()),
                    "What you both wrote stays here for you. They cannot read your messages any more."));
        }
        add(MailSwitch.of(mail.choice(patient), wanted -> mail.choose(patient, wanted)));
    }

    private Chip chip(Correspondent one) {
        return new Chip(one.name(), () -> UI.getCurrentOrThrow().navigate("messages/" + one.therapist()))
                .selected(one.therapist().equals(therapist));
    }

    private void showMessages(Exchange exchange) {
        next = exchange.next();
        list.removeAll();
        if (exchange.messages().isEmpty()) {
            list.add(Words.note("Nothing is written yet."));
        } else {
            list.add(new MessageList(Author.PATIENT, exchange.name(), exchange.messages()));
        }
    }

    @Override
    public @Nullable String keep(String text) {
        try {
            draft = messages.keep(patient, therapist, draft.version(), text);
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            return Words.ANOTHER_DRAFT;
        }
        helpWhere(text);
        return null;
    }

    @Override
    public @Nullable String handOver(String text) {
        try {
            messages.send(patient, therapist, Ids.next(), next, text);
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            showMessages(messages.exchange(patient, therapist));
            return Words.ANOTHER_SENT;
        }
        var exchange = messages.exchange(patient, therapist);
        draft = exchange.draft();
        showMessages(exchange);
        helpWhere(text);
        return null;
    }

    /** A thought of death or self-harm reaches help on this screen; that it was noticed is kept nowhere. */
    private void helpWhere(String text) {
        var serious = certainty
                .about(text)
                .filter(about -> about == Certainty.About.SURVIVAL)
                .isPresent();
        if (serious && message.getChildren().findAny().isEmpty()) {
            message.add(new Notice(
                    "If this is about staying alive, do not wait for an answer here.",
                    "Somebody can talk with you now.",
                    Words.notForEmergencies()));
        }
    }
}
