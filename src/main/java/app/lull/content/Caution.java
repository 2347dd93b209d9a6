package app.lull.content;

/**
 * Who may want to be careful with a session.
 *
 * @param tag the kind of reason, to be matched with a person's own answers
 * @param words the same in plain words
 */
public record Caution(Tag tag, String words) {

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
        /** Trauma memories. */
        PTSD,
        /** Cramps when tensing. */
        CRAMP,
        /** Hearing loss. */
        HEAR,
        /** Psychosis or dissociation. */
        PSYCH,
        /** Strong monitoring of the body. */
        HYPERMON
    }

    public Caution {
        Must.have(tag, "tag");
        Must.say(words, "words");
    }
}
