package app.lull.lessons;

import app.lull.content.Must;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card that was shown.
 *
 * @param card its id, for example {@code K01}
 * @param version of the words that were shown
 * @param day the patient's day it was opened on
 * @param at when it was opened
 * @param readAt when the patient said they had read it; null while they have not
 * @param readOn the patient's day of that
 */
public record CardView(
        UUID id,
        String card,
        int version,
        LocalDate day,
        Instant at,
        @Nullable Instant readAt,
        @Nullable LocalDate readOn) {

    public CardView {
        Must.hold(card.matches("K\\d{2}"), "%s is no card", card);
        Must.hold(version >= 1, "version is %s, not 1 or more", version);
        Must.hold((readAt == null) == (readOn == null), "a card is read at a moment and on a day");
    }

    /** A card that is shown now and not read yet. */
    static CardView opened(UUID id, String card, int version, LocalDate day, Instant at) {
        return new CardView(id, card, version, day, at, null, null);
    }
}
