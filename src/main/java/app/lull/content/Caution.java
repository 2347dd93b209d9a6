package app.lull.content;

import org.jspecify.annotations.Nullable;

/**
 * Who may want to be careful with a session.
 *
 * @param tag the kind of reason, to be matched with a person's own answers
 * @param words the same in plain words
 * @param instead the session that is offered to somebody this is true of; null where none is better
 * @param hides whether the session is left out of their list unless they ask for all
 */
public record Caution(Tag tag, String words, @Nullable String instead, boolean hides) {

    /** The kinds of reasons. */
    public enum Tag {
        /** Lung disease. */
        RESP,
        /** Heart disease. */
        CARD,
        /** Pregnancy. */
        PREG,
        /** Panic that breathing or relaxation sets off. */
        PANIC,
        /** Epilepsy. */
        SEIZ,
        /** Fainting when the breath is held. */
        FAINT,
        /** Trauma memories. */
        PTSD,
        /** Cramps when tensing. */
        CRAMP,
        /** Hearing loss. */
        HEAR,
        /** Psychosis or dissociation. */
        PSYCH,
        /** Strong monitoring of the body. */
        HYPERMON,
        /** A recent injury or operation where it works. */
        INJURY,
        /** High blood pressure that is not under control. */
        PRESSURE,
        /** Glaucoma. */
        GLAUCOMA,
        /** Unsteady on the feet. */
        BALANCE,
        /** Migraine. */
        MIGRAINE,
        /** Ringing in the ears. */
        TINNITUS,
        /** Grief. */
        GRIEF,
        /** Very low mood, or thoughts of not wanting to live. */
        LOW_MOOD,
        /** At the wheel. */
        DRIVING,
        /** Inner pictures that do not come. */
        IMAGERY
    }

    public Caution {
        Must.have(tag, "tag");
        Must.say(words, "words");
        Must.hold(
                instead == null || instead.matches("S\\d{2}"),
                "instead is %s, not a session's id",
                String.valueOf(instead));
    }
}
