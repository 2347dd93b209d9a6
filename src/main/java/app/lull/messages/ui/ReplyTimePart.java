package app.lull.messages.ui;

import app.lull.account.TherapistId;
import app.lull.messages.Replies;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** How soon the therapist says they answer; all of their patients read it where they write. */
class ReplyTimePart extends Div {

    private static final List<Integer> DAYS = List.of(0, 1, 2, 3, 4, 5, 7, 10, 15, 20);

    ReplyTimePart(Replies replies, TherapistId therapist) {
        addClassName("lull-reply-time");
        var stated = replies.replyTime(therapist);
        var days = new Select<Integer>();
        days.setLabel("I answer within");
        days.setHelperText("All of your patients read this where they write to you.");
        days.setItems(DAYS);
        days.setItemLabelGenerator(n -> switch (n) {
            case 0 -> stated.forAll() == null ? "not said" : "%s, as for all here".formatted(stated.forAll());
            case 1 -> "1 working day";
            default -> n + " working days";
        });
        days.setValue(stated.workingDays() == null ? 0 : stated.workingDays());
        days.addValueChangeListener(
                change -> replies.stateReplyTime(therapist, change.getValue() == 0 ? null : change.getValue()));
        add(days);
    }
}
