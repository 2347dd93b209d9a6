package app.lull.sessions.ui;

import app.lull.content.Caution;
import app.lull.content.GuidedSession;

/** What kinds and reasons are called on the screen. */
final class Words {

    private Words() {}

    static String of(GuidedSession.Need need) {
        return switch (need) {
            case CALM_THE_BODY -> "Calm the body";
            case LOOSEN_ATTENTION -> "Loosen attention";
            case FACE_AN_URGE -> "Face an urge";
            case SLEEP -> "Sleep";
        };
    }

    /** A reason for care, short enough for a card. */
    static String of(Caution.Tag tag) {
        return switch (tag) {
            case RESP -> "lungs";
            case CARD -> "heart";
            case PREG -> "pregnancy";
            case PANIC -> "panic";
            case SEIZ -> "epilepsy";
            case FAINT -> "fainting";
            case PTSD -> "memories of a trauma";
            case CRAMP -> "cramps";
            case HEAR -> "hearing";
            case PSYCH -> "losing touch with what is real";
            case HYPERMON -> "watching the body a lot";
            case INJURY -> "injury";
            case PRESSURE -> "blood pressure";
            case GLAUCOMA -> "glaucoma";
            case BALANCE -> "balance";
            case MIGRAINE -> "migraine";
            case TINNITUS -> "ringing in the ears";
            case GRIEF -> "grief";
            case LOW_MOOD -> "very low mood";
            case DRIVING -> "driving";
            case IMAGERY -> "inner pictures";
        };
    }

    /** The same as something a person can say of themselves. */
    static String mine(Caution.Tag tag) {
        return switch (tag) {
            case RESP -> "I have asthma, COPD or another lung disease";
            case CARD -> "I have heart failure or an uneven heartbeat";
            case PREG -> "I am pregnant";
            case PANIC -> "Slow breathing or relaxing has set off panic";
            case SEIZ -> "I have epilepsy";
            case FAINT -> "I have fainted when I held my breath";
            case PTSD -> "Memories of a trauma come up";
            case CRAMP -> "I get cramps when I tense a muscle";
            case HEAR -> "My hearing is poor";
            case PSYCH -> "I sometimes lose touch with what is real";
            case HYPERMON -> "I watch my body a lot";
            case INJURY -> "I have a fresh injury or an operation behind me";
            case PRESSURE -> "My blood pressure is high and not under control";
            case GLAUCOMA -> "I have glaucoma";
            case BALANCE -> "I am unsteady on my feet";
            case MIGRAINE -> "I get migraine";
            case TINNITUS -> "My ears ring";
            case GRIEF -> "I am grieving";
            case LOW_MOOD -> "My mood is very low";
            case DRIVING -> "I mostly listen in the car";
            case IMAGERY -> "I do not see pictures in my mind";
        };
    }
}
