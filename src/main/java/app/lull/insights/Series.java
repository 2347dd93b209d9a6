package app.lull.insights;

import app.lull.checkin.Answers;
import java.util.function.ToIntFunction;

/** What is followed by week: five of the evening's answers, each with its own range from 0 on. */
public enum Series {
    /** 0-10. */
    ANXIETY(10, Answers::anxiety),
    /** How much twitches bothered, 0-10. */
    BOTHER(10, Answers::bother),
    /** How much twitches or worry got in the way, 0-10. */
    INTERFERENCE(10, Answers::interference),
    /** Checks, questions and searches, a band: 0 none, 1 1-2, 2 3-5, 3 6-10, 4 more. */
    CHECKING(4, Answers::checks),
    /** Time spent on health worry, a band: 0 none, 1 under 15 min, 2 15-60 min, 3 1-3 h, 4 over 3 h. */
    HEALTH_WORRY(4, Answers::healthWorry);

    private final int most;
    private final ToIntFunction<Answers> answer;

    Series(int most, ToIntFunction<Answers> answer) {
        this.most = most;
        this.answer = answer;
    }

    /** The highest value there can be. */
    public int most() {
        return most;
    }

    int of(Answers answers) {
        return answer.applyAsInt(answers);
    }
}
