package app.lull.intake.ui;

import app.lull.ui.Card;

/** How to read the picture. */
class DaysExplained extends Card {

    DaysExplained() {
        note("""
                A bar is one day, from 04:00 to 04:00. It is told to the next 10 mg, because the same drink varies by more \
                than that from cup to cup. The thin line goes from the least to the most it can have been.""");
        note("""
                A day on which you log nothing stays open, for nobody knows what it had. If it had nothing, you can say so \
                in the log. A day under 10 mg is a day without caffeine: decaf has a little.""");
        note("""
                Where days would be too narrow to be told apart, a bar is the middle day of a week, and its line goes from \
                the week's least day to its most. Today is drawn, and counts once it is over.""");
        note("""
                The lower picture has the time of the last one of each day. Both pictures show what you logged, and \
                nothing about what came of it.""");
    }
}
