package app.lull.exposures.ui;

import app.lull.exposures.MayFaceThoughts;
import app.lull.ui.Notice;
import java.util.Optional;

/** What stands before the hardest thoughts, if anything does: what is asked first, or that it is for two. */
final class GateNotice {

    private GateNotice() {}

    static Optional<Notice> of(MayFaceThoughts gate) {
        return switch (gate) {
            case MayFaceThoughts.Open _ -> Optional.empty();
            case MayFaceThoughts.NeedsForm needs -> Optional.of(asked(needs));
            case MayFaceThoughts.WithTherapist _ -> Optional.of(withTherapist());
        };
    }

    private static Notice asked(MayFaceThoughts.NeedsForm needs) {
        var notice = new Notice(
                "First, how the last two weeks were",
                "The next part faces the hardest thoughts on purpose. Lull asks first, so that it comes at a fitting time. "
                        + "An answer counts for 14 days.");
        var form = needs.form();
        if (form != null) {
            notice.add(Words.link("measures/fill/" + form, "Fill in the short questionnaire"));
        }
        if (needs.question()) {
            notice.add(Words.link("plain-question", "Answer one plain question"));
        }
        return notice;
    }

    private static Notice withTherapist() {
        return new Notice(
                "For now, this part is for two",
                "A very low mood, or thoughts of not wanting to live, make facing fear heavier than it has to be. A trained "
                        + "mental-health professional can go this way with you, or find another one. Much stays open:",
                Words.link("read/K41", "When more help is a good idea"),
                Words.link("help", "Help, with the numbers"),
                Words.link("practice/S21", "Ride out an urge"),
                Words.link("practice", "The rest of the practice"));
    }
}
