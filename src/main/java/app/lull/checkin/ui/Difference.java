package app.lull.checkin.ui;

import app.lull.checkin.CheckIn;
import app.lull.checkin.Draft;
import app.lull.checkin.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where two versions of an evening differ, and what each says. */
record Difference(String what, String saved, String here) {

    private static final String LEFT_OUT = "left out";

    /** All of them, the questions first, then the groups around them. @param kept what was taken, as it is kept */
    static List<Difference> between(CheckIn saved, Taken kept, Draft here) {
        var all = new ArrayList<Difference>();
        for (var question : Question.values()) {
            var before = question.said(saved.answers());
            var now = question.said(here.answers());
            if (!before.equals(now)) {
                all.add(new Difference(question.words(), before, now));
            }
        }
        var before = saved.around();
        var now = here.around();
        add(all, "Sleep", before.sleep(), now.sleep(), AroundWords::sleep);
        add(all, "Exercise", before.exercise(), now.exercise(), AroundWords::exercise);
        add(all, "Drinks", before.fluids(), now.fluids(), AroundWords::fluids);
        add(all, "Stress", before.stress(), now.stress(), AroundWords::stress);
        add(all, "Illness and vaccination", before.body(), now.body(), AroundWords::body);
        if (here.taken() != null) {
            add(all, "Alcohol, nicotine, medicines", kept, here.taken(), AroundWords::taken);
        }
        return all;
    }

    private static <T> void add(
            List<Difference> all, String what, @Nullable T saved, @Nullable T here, Function<T, String> words) {
        if (!Objects.equals(saved, here)) {
            all.add(new Difference(what, said(saved, words), said(here, words)));
        }
    }

    private static <T> String said(@Nullable T told, Function<T, String> words) {
        var said = told == null ? "" : words.apply(told);
        return said.isEmpty() ? LEFT_OUT : said;
    }
}
