package app.lull.exposures;

import org.jspecify.annotations.Nullable;

/** Whether somebody may face the hardest thoughts by themselves (the gate of module 8). */
public sealed interface MayFaceThoughts {

    /** They may. */
    record Open() implements MayFaceThoughts {}

    /**
     * It is not known; it is asked for first. One of the two is missing at least.
     *
     * @param form the questionnaire to fill in, PHQ-9 or PHQ-8 as it is asked here; null where a recent one is there
     * @param question whether the plain question about thoughts of ending one's life is to be answered
     */
    record NeedsForm(@Nullable String form, boolean question) implements MayFaceThoughts {

        public NeedsForm {
            if (form == null && !question) {
                throw new IllegalArgumentException("then nothing is missing");
            }
        }
    }

    /** Only together with a therapist. */
    record WithTherapist() implements MayFaceThoughts {}
}
