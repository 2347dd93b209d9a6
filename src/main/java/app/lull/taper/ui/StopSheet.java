package app.lull.taper.ui;

import app.lull.ui.Buttons;
import app.lull.ui.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once before a plan ends. */
class StopSheet extends Sheet {

    StopSheet(Runnable stop) {
        super("Stop this plan?");
        var end = Buttons.wide("Stop it", () -> {
            close();
            stop.run();
        });
        end.setDisableOnClick(true);
        var body = new Div(
                new Paragraph(
                        "What was stays under “Earlier plans”, and your log stays as it is. You can begin another one at any time."),
                end);
        body.addClassName("lull-taper-stop");
        add(body);
    }
}
