package app.lull.overview;

import java.util.Set;

/** A sentence of what changed, and what that is for {@link AppointmentQuestions}; none where it is only told. */
record Turned(Topic topic, String sentence, Set<Turn> turns) {

    static Turned of(Topic topic, String sentence, Turn... turns) {
        return new Turned(topic, sentence, Set.of(turns));
    }
}
