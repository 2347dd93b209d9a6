package app.lull.exposures.ui;

import app.lull.exposures.Rung;
import app.lull.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Where distress stayed far above its start for a day: a lower step, and somebody beside one. */
class StayedHigh extends Notice {

    /** @param lower the next lower step of the ladder; null where there is none */
    StayedHigh(@Nullable Rung lower) {
        super(
                "It stayed high for a day. Let us take a lower step",
                lower == null
                        ? "That step was a large one. Split it: less of it, shorter, or with somebody near. Tell your therapist, "
                                + "or somebody you trust, how it went."
                        : "That step was a large one. “%s” is the next lower one on your ladder. Tell your therapist, or somebody "
                                        .formatted(lower.words())
                                + "you trust, how it went.",
                Words.link("exposures", "Your ladder"),
                Words.link("read/K41", "When more help is a good idea"),
                Words.link("help", "Help, with the numbers"));
    }
}
