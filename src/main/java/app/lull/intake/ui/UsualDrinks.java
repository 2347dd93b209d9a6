package app.lull.intake.ui;

import app.lull.intake.Choice;
import app.lull.intake.LogPage;
import app.lull.intake.Logging;
import app.lull.intake.Repeat;
import app.lull.store.Ids;
import app.lull.ui.Chip;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one tap logs. The chips stay where they are while the page is open, so that none moves under a finger. */
class UsualDrinks extends Section {

    /** Taps closer than this are one tap of an unsteady or impatient finger. */
    private static final Duration ONE_TAP = Duration.ofSeconds(1);

    private final transient Clock clock;
    private final transient BiConsumer<Choice, UUID> logging;

    UsualDrinks(
            LogPage page,
            Clock clock,
            BiConsumer<Choice, UUID> logging,
            Consumer<List<Logging>> several,
            Runnable other) {
        super(page.known() ? "Yours first, then common ones" : "Common drinks");
        if (!page.known()) {
            add(hint());
        }
        this.clock = clock;
        this.logging = logging;
        addClassName("lull-log-usual");
        var repeat = page.repeat();
        var chips = Stream.of(
                        page.usual().stream().map(choice -> (Chip) new Usual(choice)),
                        repeat == null ? Stream.<Chip>empty() : Stream.of(again(repeat, several)),
                        Stream.of(new Chip("Something else…", other)))
                .flatMap(each -> each);
        add(Chip.row("Log a drink with one tap", chips.toArray(Chip[]::new)));
    }

    private static Paragraph hint() {
        var hint = new Paragraph(
                "One tap logs it for this moment, in milligrams (mg) of caffeine; its time and size can be changed below. "
                        + "What you log often comes first later on.");
        hint.addClassName("lull-note");
        return hint;
    }

    /** Logs what yesterday had; it goes when that is done, and two taps are one. */
    private static Chip again(Repeat repeat, Consumer<List<Logging>> several) {
        var logged = repeat.items().stream()
                .map(item -> new Logging(
                        Ids.next(), item.choice().item(), item.choice().amount(), item.when()))
                .toList();
        var mg = repeat.items().stream().mapToDouble(item -> item.choice().mg()).sum();
        var chip = new Chip(Words.repeat(repeat), Words.mg(mg), () -> {});
        chip.setDisableOnClick(true);
        chip.setAriaLabel("%s: %s".formatted(Words.repeat(repeat), Words.several(logged.size(), mg)));
        chip.addClickListener(click -> {
            several.accept(logged);
            chip.setVisible(false);
        });
        return chip;
    }

    private final class Usual extends Chip {

        private UUID id = Ids.next();
        private @Nullable Instant logged;

        Usual(Choice choice) {
            super(name(choice), Words.mg(choice.mg()), () -> {});
            setDisableOnClick(true);
            setAriaLabel("Log %s, %s".formatted(name(choice), Words.mg(choice.mg())));
            addClickListener(click -> tap(choice));
        }

        private void tap(Choice choice) {
            var now = clock.instant();
            if (logged != null && logged.plus(ONE_TAP).isBefore(now)) {
                id = Ids.next();
            }
            logging.accept(choice, id);
            logged = now;
            setEnabled(true);
        }
    }

    private static String name(Choice choice) {
        double servings = choice.amount().servings();
        return servings == 1 ? choice.name() : Words.number(servings) + " × " + choice.name();
    }
}
