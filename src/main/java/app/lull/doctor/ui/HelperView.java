package app.lull.doctor.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.curriculum.HelperPage;
import app.lull.curriculum.HelperPages;
import app.lull.doctor.HelperLink;
import app.lull.doctor.HelperLinks;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Disclosure;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;

/** Who helps you at home? A page to send by a link, which can be closed at once. */
@Route("helper")
@PageTitle("For somebody who helps me · Lull")
@RolesAllowed("PATIENT")
class HelperView extends Page {

    private final HelperLinks links;
    private final HelperPage words;
    private final PatientId patient;
    private final RadioButtonGroup<HelperPage.Sentence> sentence = new RadioButtonGroup<>();
    private final MessagePlace message = new MessagePlace();

    HelperView(HelperLinks links, HelperPages pages, Me me) {
        super("For somebody who helps me");
        this.links = links;
        this.words = pages.current();
        this.patient = me.patient();
        lead(
                "A page that says how to support you without giving answers. It has no name on it, and nothing of what you keep here.");
        sentence.setLabel("The sentence you would like to hear");
        sentence.addClassName("lull-helper-sentences");
        sentence.setItems(words.sentences());
        sentence.setItemLabelGenerator(HelperPage.Sentence::words);
        sentence.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                links.say(patient, change.getValue().id());
            }
        });
        show();
    }

    private void show() {
        clear();
        var open = links.open(patient);
        sentence.setValue(open.flatMap(link -> words.sentence(link.sentence()))
                .orElse(words.sentences().getFirst()));
        var preview = new PageWords(words);
        add(new Card(sentence), new Disclosure("What the page says", preview), preview);
        open.ifPresentOrElse(link -> add(opened(link)), () -> add(Buttons.row(making("Make the link"))));
        var agreement = new Anchor("worksheets/W16", "Write down what we agree on");
        agreement.addClassName("lull-doctor-way");
        add(message, agreement);
    }

    private Card opened(HelperLink link) {
        var until = link.expiresAt().atOffset(ZoneOffset.UTC).toLocalDate();
        var card = Card.titled("A link is open")
                .note("Made on %s. Whoever has it can read the page until %s, or until you close it."
                        .formatted(Words.date(link.day()), Words.date(until)))
                .note("The link itself is not kept here. If it is lost, make a new one; the old one closes then.");
        card.add(Buttons.row(Buttons.quiet("Close the link", this::close), making("Make a new one")));
        return card;
    }

    private Button making(String title) {
        var id = Ids.next();
        var button = Buttons.quiet(title, () -> {
            try {
                var token = links.make(patient, id, sentence.getValue().id());
                show();
                message.say(new ShownOnce("with-you/" + token.value()));
            } catch (EditedMeanwhile e) {
                show();
                message.say(new Notice(
                        "A link was made somewhere else meanwhile.",
                        "It is open. You can close it, or make a new one."));
            }
        });
        button.setDisableOnClick(true);
        return button;
    }

    private void close() {
        links.close(patient);
        show();
        message.say(new Notice("The link is closed.", "Whoever opens it now reads that the page is closed."));
    }
}
