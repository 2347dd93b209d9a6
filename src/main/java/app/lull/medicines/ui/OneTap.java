package app.lull.medicines.ui;

import app.lull.medicines.NicotineForm;
import app.lull.medicines.Usual;
import app.lull.store.Ids;
import app.lull.ui.Chip;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one tap logs: nicotine, and medicines as needed. A tap leaves the chips where they are. */
class OneTap extends Section {

    /** Logs it under the id. */
    @FunctionalInterface
    interface Logging {
        void log(Usual usual, UUID id);
    }

    /** Taps closer than this are one tap of an unsteady or impatient finger. */
    private static final Duration ONE_TAP = Duration.ofSeconds(1);

    private final transient Clock clock;
    private final transient Logging logging;
    private transient List<Usual> shown = List.of();

    OneTap(Clock clock, Logging logging) {
        super("Taken now");
        this.clock = clock;
        this.logging = logging;
    }

    /** Shows these, unless they are the same ones in another order. */
    void show(List<Usual> usual) {
        if (getChildren().count() > 1 && shown.size() == usual.size() && shown.containsAll(usual)) {
            return;
        }
        shown = List.copyOf(usual);
        clear();
        var chips = Stream.concat(
                usual.stream().map(one -> (Chip) new Tap(one)), Stream.of(new Chip("Nicotine…", this::nicotine)));
        var note = new Paragraph("A medicine you take as needed has a button here, once it is in your list.");
        note.addClassName("lull-note");
        add(Chip.row("Log with one tap", chips.toArray(Chip[]::new)), note);
    }

    private void nicotine() {
        new NicotineSheet(logging).open();
    }

    private final class Tap extends Chip {

        private UUID id = Ids.next();
        private @Nullable Instant logged;

        Tap(Usual usual) {
            super(Words.name(usual), () -> {});
            setDisableOnClick(true);
            setAriaLabel("Log: " + Words.name(usual));
            addClickListener(click -> tap(usual));
        }

        private void tap(Usual usual) {
            var now = clock.instant();
            if (logged != null && logged.plus(ONE_TAP).isBefore(now)) {
                id = Ids.next();
            }
            logging.log(usual, id);
            logged = now;
            setEnabled(true);
        }
    }

    /** Every way of taking it. */
    static List<Usual> everyForm() {
        return Stream.of(NicotineForm.values())
                .map(form -> new Usual(form, null, ""))
                .toList();
    }
}
