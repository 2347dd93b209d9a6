package app.lull.intake.ui;

import app.lull.intake.Choice;
import app.lull.intake.LogPage;
import app.lull.store.Ids;
import app.lull.ui.Chip;
import app.lull.ui.Section;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one tap logs. The chips stay where they are while the page is open, so that none moves under a finger. */
class UsualDrinks extends Section {

    /** Logs a choice under the id. */
    @FunctionalInterface
    interface Logging {
        void log(Choice choice, UUID id);
    }

    /** Taps closer than this are one tap of an unsteady or impatient finger. */
    private static final Duration ONE_TAP = Duration.ofSeconds(2);

    private final transient Clock clock;
    private final transient Logging logging;

    UsualDrinks(LogPage page, Clock clock, Logging logging, Runnable other) {
        super(page.known() ? "Usual at this hour" : "Often logged");
        this.clock = clock;
        this.logging = logging;
        addClassName("lull-log-usual");
        var chips = Stream.concat(
                page.usual().stream().map(choice -> (Chip) new Usual(choice)),
                Stream.of(new Chip("Something else…", other)));
        add(Chip.row("Log a drink with one tap", chips.toArray(Chip[]::new)));
    }

    private final class Usual extends Chip {

        private UUID id = Ids.next();
        private @Nullable Instant logged;

        Usual(Choice choice) {
            super(name(choice), Words.number(Math.round(choice.mg())), () -> {});
            setDisableOnClick(true);
            setAriaLabel("Log %s, %s".formatted(name(choice), Words.mg(choice.mg())));
            addClickListener(click -> tap(choice));
        }

        private void tap(Choice choice) {
            var now = clock.instant();
            if (logged != null && logged.plus(ONE_TAP).isBefore(now)) {
                id = Ids.next();
            }
            logging.log(choice, id);
            logged = now;
            setEnabled(true);
        }
    }

    private static String name(Choice choice) {
        double servings = choice.amount().servings();
        return servings == 1 ? choice.name() : Words.number(servings) + " × " + choice.name();
    }
}
