package app.lull.program.ui;

import app.lull.program.ProgramPage.Line;
import app.lull.program.ProgramPage.Standing;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** The ten modules: which were, which is on, which come; one can be done again, and one can be passed over. */
class AllModules extends Div {

    AllModules(List<Line> lines, IntConsumer begin, IntConsumer again, BiConsumer<Integer, Boolean> leaveOut) {
        lines.forEach(line -> {
            var card = Card.subtitled("%s. %s".formatted(line.number(), line.title()))
                    .note(line.aim())
                    .note(words(line.standing()));
            FromTherapist.of(line).forEach(card::note);
            switch (line.standing()) {
                case BEGUN -> {
                    var button = Buttons.plain("Do this week again", () -> again.accept(line.number()));
                    button.setAriaLabel("Do week %s again".formatted(line.number()));
                    card.add(Buttons.row(button));
                }
                case AHEAD -> {
                    var button = Buttons.plain("Pass over", () -> leaveOut.accept(line.number(), true));
                    button.setAriaLabel("Pass over week %s".formatted(line.number()));
                    card.add(Buttons.row(button));
                }
                case LEFT_OUT -> {
                    var button = Buttons.plain("Take it in again", () -> leaveOut.accept(line.number(), false));
                    button.setAriaLabel("Take week %s in again".formatted(line.number()));
                    card.add(Buttons.row(button));
                }
                case NOW -> card.next(true);
            }
            if (line.mayBegin()) {
                var button = Buttons.quiet("Begin this week now", () -> begin.accept(line.number()));
                button.setAriaLabel("Begin week %s now".formatted(line.number()));
                card.add(Buttons.row(button));
            }
            add(card);
        });
        addClassName("lull-all-weeks");
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case BEGUN -> "You have been there.";
            case NOW -> "You are here.";
            case AHEAD -> "Still to come.";
            case LEFT_OUT -> "Passed over.";
        };
    }
}
