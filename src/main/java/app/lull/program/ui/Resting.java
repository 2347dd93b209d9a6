package app.lull.program.ui;

import app.lull.program.ProgramPage;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says that the program rests, until when, and takes it up again. */
class Resting extends Notice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    Resting(ProgramPage page, Runnable takeUp) {
        super(
                "Your program rests.",
                until(page.pause() == null ? null : page.pause().until())
                        + " The days of rest are not counted, and nothing is owed.",
                Buttons.row(Buttons.primary("Take it up again", takeUp)));
    }

    private static String until(@Nullable LocalDate until) {
        return until == null ? "Until you take it up again." : "It goes on after %s.".formatted(DAY.format(until));
    }
}
