package app.lull.measures.ui;

import app.lull.measures.Shelf;
import app.lull.ui.Card;
import java.util.List;

/** What was entered together with a therapist and does not count any more. */
class FormerCard extends Card {

    FormerCard(List<Shelf.Former> former) {
        former.forEach(one -> {
            var line = one.line();
            var kept = line.kept();
            note("%s, %s: %d of %d. %s %s on %s; it does not count any more."
                    .formatted(
                            kept.answered().form(),
                            Sentences.day(kept.day()),
                            kept.total(),
                            line.most(),
                            line.with() == null ? "" : Sentences.together(line.with()),
                            one.corrected() ? "Corrected" : "Taken back as entered by mistake",
                            Sentences.day(one.on())));
        });
    }
}
