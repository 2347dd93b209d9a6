package app.lull.taper;

import java.util.List;

/**
 * What can come with less caffeine, as one day was: the ten symptoms that Juliano and Griffiths 2004 (Psychopharmacology
 * 176:1-29) found to be so, each 0 not at all, 1 a little, 2 clearly, 3 strongly.
 */
public record Symptoms(
        int headache,
        int tiredness,
        int lowEnergy,
        int lowAlertness,
        int sleepiness,
        int lessContent,
        int lowMood,
        int hardToFocus,
        int irritable,
        int foggyHead) {

    /** How many there are. */
    public static final int COUNT = 10;

    /** What each can be at most. */
    public static final int MOST = 3;

    /** None of them. */
    public static final Symptoms NONE = new Symptoms(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int SUM_THAT_HOLDS = 10;

    public Symptoms {
        for (var item : List.of(
                headache,
                tiredness,
                lowEnergy,
                lowAlertness,
                sleepiness,
                lessContent,
                lowMood,
                hardToFocus,
                irritable,
                foggyHead)) {
            if (item < 0 || item > MOST) {
                throw new IllegalArgumentException("a symptom lies between 0 and 3, not at " + item);
            }
        }
    }

    /** From the ten answers in order. */
    public static Symptoms of(List<Integer> answers) {
        if (answers.size() != COUNT) {
            throw new IllegalArgumentException("there are 10 symptoms, not " + answers.size());
        }
        return new Symptoms(
                answers.get(0),
                answers.get(1),
                answers.get(2),
                answers.get(3),
                answers.get(4),
                answers.get(5),
                answers.get(6),
                answers.get(7),
                answers.get(8),
                answers.get(9));
    }

    /** The ten answers in order. */
    public List<Integer> inOrder() {
        return List.of(
                headache,
                tiredness,
                lowEnergy,
                lowAlertness,
                sleepiness,
                lessContent,
                lowMood,
                hardToFocus,
                irritable,
                foggyHead);
    }

    /** 0 to 30. */
    public int sum() {
        return inOrder().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the step is repeated for four days because of them (clinical reference D7). */
    public boolean hold() {
        return sum() >= SUM_THAT_HOLDS || headache == MOST;
    }
}
