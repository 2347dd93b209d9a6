package app.lull.worries.ui;

import app.lull.worries.Mattered;
import app.lull.worries.Slot;
import app.lull.worries.Worry;
import app.lull.worries.Worry.Kind;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How things are said on these screens. */
final class Words {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private Words() {}

    static String of(Kind kind) {
        return switch (kind) {
            case SOLVABLE -> "I can act on it";
            case HYPOTHETICAL -> "It is a “what if”";
        };
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    static String moment(LocalDateTime local) {
        return MOMENT.format(local);
    }

    static String of(Slot slot) {
        var place = slot.place() == null ? "" : ", " + slot.place();
        return "Every day at %s, %d minutes%s.".formatted(clock(slot.at()), slot.minutes(), place);
    }

    static String called(Worry worry) {
        return worry.words() == null ? "A worry without words" : worry.words();
    }

    /** What became of one that does not wait any more. */
    static String told(Worry worry) {
        if (worry.state() == Worry.State.LET_GO) {
            return "Let go.";
        }
        var kind = worry.kind() == null ? "" : of(worry.kind()) + ". ";
        var matters = Boolean.TRUE.equals(worry.matters()) ? "It still matters." : "It does not matter now.";
        return kind + matters + (worry.next() == null ? "" : " Next: " + worry.next());
    }

    /** How many still mattered, always with how many and since when. */
    static String of(Mattered mattered) {
        var of = mattered.sorted();
        return "In the last %d days you sorted %d %s here. %s still mattered by then."
                .formatted(
                        mattered.days(),
                        of,
                        of == 1 ? "worry" : "worries",
                        mattered.still() == 0 ? "None of them" : mattered.still() + " of them");
    }
}
