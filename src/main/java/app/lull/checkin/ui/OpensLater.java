package app.lull.checkin.ui;

import app.lull.checkin.Evening;
import app.lull.checkin.RhythmDay;
import app.lull.ui.EmptyState;

/** Outside the hours of the check-in: says when it opens, and nothing about a window that has passed. */
class OpensLater extends EmptyState {

    OpensLater(Evening evening, RhythmDay day) {
        super(
                evening.over() && day.next() != null
                        ? "The check-in opens on %s at %s.".formatted(Words.day(day.next()), evening.opensAt())
                        : "The check-in opens at %s.".formatted(evening.opensAt()),
                "Under a minute in the evening, from memory. “Hours, how often, or a break” lets you choose other hours.");
    }
}
