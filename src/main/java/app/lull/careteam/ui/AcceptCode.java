package app.lull.careteam.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.TherapistId;
import app.lull.careteam.Invitations;
import app.lull.careteam.LinkCode;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** A patient's code: whose is it, and shall they be linked? */
class AcceptCode extends Card {

    private final transient Invitations invitations;
    private final TherapistId therapist;
    private final Runnable accepted;
    private final TypedCode typed = new TypedCode("The patient's code", "See whose it is", this::look);
    private final MessagePlace answer = new MessagePlace();

    AcceptCode(Invitations invitations, TherapistId therapist, Runnable accepted) {
        this.invitations = invitations;
        this.therapist = therapist;
        this.accepted = accepted;
        var title = new H2("A patient gave you a code");
        title.addClassName("title");
        add(title, typed, answer);
    }

    /** As if it had been typed; empty for what can be no code. */
    void look(Optional<LinkCode> code) {
        code.ifPresentOrElse(this::look, () -> typed.refuse(Words.NO_SUCH_CODE));
    }

    private void look(LinkCode code) {
        answer.removeAll();
        invitations
                .offeredBy(therapist, code)
                .ifPresentOrElse(name -> ask(code, name), () -> typed.refuse(Words.NO_SUCH_CODE));
    }

    private void ask(LinkCode code, String name) {
        var shown = new Paragraph(name);
        shown.addClassName("name");
        var accept = Buttons.primary("Link with this patient", () -> accept(code, name));
        accept.setDisableOnClick(true);
        var question = new Card(
                new Paragraph("The patient gave this name:"),
                shown,
                Words.note("If this is not whom you expect, say no, and ask them for a new code."),
                Buttons.row(accept, Buttons.quiet("No, this is nobody I know", answer::removeAll)));
        question.addClassName("lull-care-confirm");
        answer.say(question);
    }

    private void accept(LinkCode code, String name) {
        try {
            invitations.accept(therapist, code);
            typed.clearField();
            accepted.run();
            answer.say(
                    new Notice(
                            "%s now confirms that it is you.".formatted(name),
                            "They do that in their own Lull, under “Who reads along”, within 14 days. Until then you see nothing."));
        } catch (InvalidEntry refused) {
            answer.removeAll();
            typed.refuse(refused.getMessage());
        }
    }
}
