package app.lull.checkin.ui;

import app.lull.checkin.Answers;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The check-in's questions in the order they are asked, and their answers in words. */
enum Question {
    ANXIETY("Anxiety, overall", List.of(), Answers::anxiety),
    BOTHER("How much twitches bothered me", List.of(), Answers::bother),
    INTERFERENCE("Twitches or worry stopped me", List.of(), Answers::interference),
    HEALTH_WORRY(
            "Time spent worrying about health",
            List.of("none", "under 15 min", "15–60 min", "1–3 hours", "over 3 hours"),
            Answers::healthWorry),
    CHECKS("Checking, asking, searching", List.of("none", "1–2", "3–5", "6–10", "more"), Answers::checks),
    ATTENTION("Where my attention was", List.of(), Answers::attention),
    TWITCH_AMOUNT(
            "How much it twitched, a guess",
            List.of("not at all", "a little", "some", "a lot", "nearly all day"),
            Answers::twitchAmount);

    private final String words;
    private final List<String> bands;
    private final Function<Answers, @Nullable Integer> answer;

    Question(String words, List<String> bands, Function<Answers, @Nullable Integer> answer) {
        this.words = words;
        this.bands = bands;
        this.answer = answer;
    }

    String words() {
        return words;
    }

    /** The bands it is answered in; none where it is answered with a number. */
    List<String> bands() {
        return bands;
    }

    /** What was answered, in words. */
    String said(Answers answers) {
        var value = answer.apply(answers);
        if (value == null) {
            return "left out";
        }
        return bands.isEmpty() ? value.toString() : bands.get(value);
    }
}
