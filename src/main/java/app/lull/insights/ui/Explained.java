package app.lull.insights.ui;

import app.lull.insights.Baseline;
import app.lull.insights.Middle;
import app.lull.insights.Week;
import app.lull.ui.Card;

/** How to read the picture. */
class Explained extends Card {

    Explained() {
        note("""
                Bothered and stopped, together: the two answers of an evening are averaged, and then the evenings of a \
                week. This is what Lull works on, more than on twitches.""");
        note("""
                Your own band comes from your first %d weeks with %d evenings or more: their average, and 1.28 standard \
                deviations to each side. About 8 of 10 evenings like those lie in it. By chance alone, about one week in ten lies \
                outside, more where one day hangs on to the next. It compares you with yourself.""".formatted(Baseline.WEEKS, Week.ENOUGH_TO_COMPARE));
        note("""
                In the other panels, line a week's evenings up from the lowest to the highest. The one in the centre is \
                the middle (median). The spread is where the middle half of them lies (inter-quartile range): a tall bar \
                is a week of ups and downs, a short one a steady week. With fewer than %d evenings there is no bar, \
                because it would claim too much.""".formatted(Middle.ENOUGH_FOR_A_SPREAD));
        note("""
                A week shows here once it is over. Weeks without a check-in stay empty. The questions are Lull's own and \
                have not been tested in studies.""");
    }
}
