package app.lull.exposures;

import java.util.Optional;

/** Why something waits, as it is said wherever that is asked. */
final class Sentences {

    static final String RESTS =
            "It has been a hard time, and steps that stir up fear rest for now. They are back when the "
                    + "question Lull asks once a week is answered with “not at all”. Help and riding an urge stay open.";

    static final String WITH_THERAPIST =
            "For now this one is only for two: you and a therapist. A low mood makes facing "
                    + "fear heavier than it has to be. Help, riding an urge and the rest of the practice stay open.";

    static final String WORRIES_WITH_THERAPIST =
            "For now this one is only for two: you and a therapist. A low mood makes worries "
                    + "heavier than they have to be. Help, riding an urge and the rest of the practice stay open.";

    private Sentences() {}

    static Optional<String> whyNot(MayFaceThoughts gate) {
        return switch (gate) {
            case MayFaceThoughts.Open _ -> Optional.empty();
            case MayFaceThoughts.WithTherapist _ -> Optional.of(WITH_THERAPIST);
            case MayFaceThoughts.NeedsForm needs -> Optional.of(asked(needs));
        };
    }

    private static String asked(MayFaceThoughts.NeedsForm needs) {
        if (needs.form() == null) {
            return "Before you face the hardest thoughts, Lull asks you one plain question, on the page “Your script”.";
        }
        return "Before you face the hardest thoughts, Lull asks how the last two weeks were: the page “Your script” leads "
                + "you there.";
    }
}
