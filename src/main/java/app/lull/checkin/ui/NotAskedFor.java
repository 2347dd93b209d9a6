package app.lull.checkin.ui;

import app.lull.checkin.Evening;
import app.lull.checkin.Pace;
import app.lull.checkin.RhythmDay;
import app.lull.ui.Buttons;
import app.lull.ui.EmptyState;

/** A day without a check-in: says so, and when the next one is; who wants to write one can. */
class NotAskedFor extends EmptyState {

    NotAskedFor(Evening evening, RhythmDay day, Runnable askAnyway, Runnable takeUpAgain) {
        super(what(day), how(evening, day));
        var buttons = Buttons.row();
        if (day.holiday() != null) {
            buttons.add(Buttons.quiet("End the break", takeUpAgain));
        } else if (day.pace() == Pace.DONE) {
            buttons.add(Buttons.quiet("Take it up again", takeUpAgain));
        }
        if (evening.open()) {
            var words = evening.saved() == null ? "Write one anyway" : "Look at today's again";
            buttons.add(Buttons.plain(words, askAnyway));
        }
        add(buttons);
    }

    private static String what(RhythmDay day) {
        if (day.holiday() != null) {
            return "You are on a break from the check-in until %s."
                    .formatted(Words.day(day.holiday().until()));
        }
        return day.pace() == Pace.DONE ? "You are done counting." : "Today is a day without a check-in.";
    }

    private static String how(Evening evening, RhythmDay day) {
        var next = day.next() == null
                ? "All you wrote is kept, and you can take it up again at any time."
                : "The next one is on %s.".formatted(Words.day(day.next()));
        return evening.open() || evening.over()
                ? next
                : next + " If you want to write one today, this page opens at %s.".formatted(evening.opensAt());
    }
}
