package app.lull.lessons;

import app.lull.curriculum.Card;
import java.util.UUID;

/** What somebody finds who opens a card. */
public sealed interface CardPage {

    /** Which card it is. */
    Card card();

    /**
     * Its words.
     *
     * @param view as what it was written down
     * @param often whether pages of this kind were opened so often of late that riding out the urge is offered
     */
    record Shown(Card card, UUID view, boolean often) implements CardPage {}

    /** A question first: it is only for whoever asks for it. */
    record Asked(Card card) implements CardPage {}

    /** It was shown as often as it may be. */
    record Seen(Card card) implements CardPage {}

    /** The program has not come to it yet. */
    record Later(Card card) implements CardPage {}
}
