package app.lull.overview;

import java.util.List;

/**
 * What to look at before an appointment.
 *
 * @param since the days that are looked at; they are set beside as many before
 * @param noted whether they begin at an appointment that was noted
 * @param changed a sentence each
 * @param ask open questions that fit what changed
 * @param reminder what an answer must not become
 * @param notShared topics nothing is said of
 */
public record Preparation(
        Head head,
        Period since,
        boolean noted,
        List<Changed> changed,
        List<String> ask,
        String reminder,
        List<Topic> notShared) {

    public Preparation {
        changed = List.copyOf(changed);
        ask = List.copyOf(ask);
        notShared = List.copyOf(notShared);
    }

    /** One sentence, and the topic its evidence is under. */
    public record Changed(Topic topic, String sentence) {}
}
