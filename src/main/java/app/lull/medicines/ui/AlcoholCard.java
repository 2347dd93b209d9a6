package app.lull.medicines.ui;

import app.lull.medicines.AlcoholWeek;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** The week's alcohol as the evenings tell it, and what to know before stopping. */
class AlcoholCard extends Card {

    private final Paragraph week = new Paragraph();
    private final Paragraph line = new Paragraph();

    AlcoholCard() {
        var stopping = new Paragraph("After more than four days of heavy drinking, stopping at once can be dangerous: "
                + "ask a doctor first. Shaking, sweating, confusion, seeing things or a fit after stopping are an "
                + "emergency. ");
        stopping.add(new Anchor("help", "Help, with the numbers"));
        stopping.addClassName("lull-note");
        line.addClassName("lull-note");
        add(week, line, stopping);
    }

    void show(AlcoholWeek told) {
        week.setText(Words.alcohol(told));
        line.setText(Words.line(told));
    }
}
