package app.lull.messages.ui;

import app.lull.messages.WaitingMail;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Whether a mail is wanted when something waits; shown only where Lull can send mail. */
final class MailSwitch {

    private MailSwitch() {}

    static Div of(WaitingMail.Choice choice, Consumer<Boolean> choose) {
        var place = new Div();
        place.addClassName("lull-messages-mail");
        place.setVisible(choice.possible());
        var wanted = new Checkbox("Send me a mail when something new waits here", choice.wanted());
        wanted.setHelperText("One a day at most until you have looked. It names nobody and says nothing else.");
        wanted.addValueChangeListener(change -> choose.accept(change.getValue()));
        place.add(wanted);
        return place;
    }
}
