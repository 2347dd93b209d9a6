package app.lull.safety.ui;

import app.lull.account.Me;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.safety.SafetyEvent;
import app.lull.safety.SafetyEvent.Asked;
import app.lull.safety.SafetyEvent.Said;
import app.lull.safety.SafetyLog;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;

/** The first of the three questions by itself, before the hardest thoughts are faced; any answer but no opens help. */
@Route("plain-question")
@PageTitle("One question · Lull")
@RolesAllowed("PATIENT")
class PlainQuestionView extends Page {

    private final transient SafetyLog log;
    private final transient Clock clock;
    private final PatientId patient;
    private final UUID concern = Ids.next();
    private final MessagePlace message = new MessagePlace();

    PlainQuestionView(SafetyLog log, Operator operator, Me me, Clock clock) {
        super("One question");
        this.log = log;
        this.clock = clock;
        this.patient = me.patient();
        if (operator.mode() == Operator.Mode.WELLNESS) {
            lead("Lull does not ask this one here.");
            add(link("help", "Talk to a person"));
            return;
        }
        lead("Lull asks it before the part that stirs up fear on purpose. Whatever you answer, help is here.");
        var question = new Paragraph("In the last month, did you have thoughts of ending your life?");
        question.addClassName("title");
        add(
                new Card(
                        question,
                        Buttons.row(
                                answer("No", Said.NO), helped("Yes", Said.YES), helped("Rather not say", Said.UNSAID))),
                message);
    }

    private Button answer(String words, Said said) {
        return Buttons.quiet(words, () -> say(said));
    }

    /** Help opens in the browser at the tap, before anything is sent. */
    private Button helped(String words, Said said) {
        var button = answer(words, said);
        button.getElement().executeJs("""
                this.addEventListener('click', () => {
                  const asks = new Event('lull-safety-asks');
                  asks.concern = $0;
                  window.dispatchEvent(asks);
                })
                """, concern.toString());
        return button;
    }

    private void say(Said said) {
        log.keep(
                patient,
                new SafetyEvent(
                        Ids.next(),
                        concern,
                        clock.instant(),
                        SafetyEvent.Kind.ANSWER,
                        null,
                        Asked.THOUGHTS,
                        said,
                        null));
        message.say(
                said == Said.NO
                        ? new Notice(
                                "Thank you. It is kept.",
                                "You can go on where you were.",
                                link("exposures/script", "Your script"),
                                link("today", "Back to Today"))
                        : new Notice(
                                "Thank you for saying so. This matters.",
                                "What stirs up fear rests for now. There are people to talk to, at any hour.",
                                link("help", "Help, with the numbers"),
                                link("safety-plan", "A plan for hard hours")));
    }

    private static Paragraph link(String href, String words) {
        return new Paragraph(new Anchor(href, words));
    }
}
