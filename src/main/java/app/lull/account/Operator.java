package app.lull.account;

import app.lull.store.CannotStart;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who runs this Lull, what they run it as, and whether somebody watches. Set once for all its people, by the operator:
 * {@code lull.operator}, {@code lull.mode}, {@code lull.watched-by} and {@code lull.watched-within}.
 */
@Component
public class Operator {

    /** What this Lull is run as. */
    public enum Mode {
        /** By somebody who answers for it as a clinic or a study does: bands, and what the measures say of a change. */
        CLINICAL,
        /** As education alone: no bands, no words of severity, no triage, and no question about self-harm. */
        WELLNESS
    }

    /**
     * Who reads an answer about self-harm, and how soon.
     *
     * @param who for example {@code the team of the clinic}
     * @param within for example {@code one working day}
     */
    public record Watch(String who, String within) {}

    private final String name;
    private final Mode mode;
    private final @Nullable Watch watch;

    /** @throws CannotStart for a mode there is not, and for a watch that says only who or only how soon */
    Operator(
            @Value("${lull.operator:}") String name,
            @Value("${lull.mode:clinical}") String mode,
            @Value("${lull.watched-by:}") String who,
            @Value("${lull.watched-within:}") String within) {
        this.name = name.strip();
        this.mode = Arrays.stream(Mode.values())
                .filter(known -> known.name().equals(mode.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CannotStart("lull.mode is %s; it is one of %s".formatted(mode, modes())));
        if (who.isBlank() != within.isBlank()) {
            throw new CannotStart("lull.watched-by and lull.watched-within go together; one of them is missing");
        }
        this.watch = who.isBlank() ? null : new Watch(who.strip(), within.strip());
    }

    /** Who runs it, as people read it; empty where the operator has not said. */
    public String name() {
        return name;
    }

    public Mode mode() {
        return mode;
    }

    /** Who watches answers about self-harm, and how soon; empty where nobody does, and always as education alone. */
    public Optional<Watch> watch() {
        return mode == Mode.CLINICAL ? Optional.ofNullable(watch) : Optional.empty();
    }

    /** Whether people may be asked about self-harm in a questionnaire: only where somebody watches. */
    public boolean asksAboutSelfHarm() {
        return watch().isPresent();
    }

    private static String modes() {
        return Arrays.stream(Mode.values())
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}
