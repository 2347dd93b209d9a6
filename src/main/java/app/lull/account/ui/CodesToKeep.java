package app.lull.account.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Recovery codes, shown this once. */
class CodesToKeep extends Card {

    CodesToKeep(List<String> codes, Runnable kept) {
        var list = new OrderedList();
        list.addClassName("lull-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(
                new Paragraph(
                        "For the day your phone is not with you. Each code works once, in place of the second step. "
                                + "Lull shows them only now: print them, or put them where you keep passwords."),
                list,
                Buttons.wide("I have kept them", kept));
    }
}
