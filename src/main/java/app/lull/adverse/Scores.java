package app.lull.adverse;

import app.lull.measures.KeptForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the questionnaires tell: a rise since the first time that is more than chance, and the answer about self-harm. */
final class Scores {

    private static final String SELF_HARM_ITEM = "q9";
    private static final int WORRY_RISE = 4;
    private static final int MOOD_RISE = 6;

    private Scores() {}

    static List<Noticed> noticed(List<KeptForm> forms) {
        var noticed = new ArrayList<Noticed>();
        Stream.of(
                        rise(Kind.WORRY_SCORE, of(forms, "GAD-7"), WORRY_RISE),
                        rise(Kind.MOOD_SCORE, of(forms, "PHQ-9"), MOOD_RISE),
                        rise(Kind.MOOD_SCORE, of(forms, "PHQ-8"), MOOD_RISE))
                .flatMap(Optional::stream)
                .forEach(noticed::add);
        var mood = of(forms, "PHQ-9");
        if (!mood.isEmpty()) {
            var last = mood.getLast();
            var answer = last.answered().values().getOrDefault(SELF_HARM_ITEM, 0);
            if (answer > 0) {
                noticed.add(new Noticed(Kind.SELF_HARM, last.day(), last.day(), 0, answer));
            }
        }
        return noticed;
    }

    /** As long as every time is above, it is one rise, from the first such time on. */
    private static Optional<Noticed> rise(Kind kind, List<KeptForm> forms, int points) {
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        var first = forms.getFirst().total();
        var above = forms.reversed().stream()
                .takeWhile(form -> form.total() - first >= points)
                .toList();
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(new Noticed(
                        kind,
                        above.getLast().day(),
                        above.getFirst().day(),
                        first,
                        above.getFirst().total()));
    }

    private static List<KeptForm> of(List<KeptForm> forms, String form) {
        return forms.stream()
                .filter(kept -> kept.answered().form().equals(form))
                .toList();
    }
}
