package app.lull.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * How much of something, as a volume, a weight or a number.
 *
 * @param amount more than 0, at most 5000
 */
public record Size(double amount, Unit unit) {

    public Size {
        if (!(amount > 0 && amount <= 5000)) {
            throw new IllegalArgumentException("a size is more than 0 and at most 5000, not " + amount);
        }
    }

    /** What it is counted in. */
    public enum Unit {
        ML("mL"),
        G("g"),
        /** Tablets, capsules. */
        PIECES("pieces");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** Reads {@code 237 mL}, {@code 5.4 g} or {@code 2 pieces}; one piece is {@code 1 piece}. */
    @JsonCreator
    static Size of(String words) {
        var parts = words.split(" ", 2);
        var unit = Arrays.stream(Unit.values())
                .filter(u ->
                        parts.length == 2 && (u.word.equals(parts[1]) || words.equals("1 piece") && u == Unit.PIECES))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a size in mL, g or pieces: " + words));
        try {
            return new Size(Double.parseDouble(parts[0]), unit);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a size: " + words, e);
        }
    }

    /** As a patient reads it: {@code 237 mL}. */
    @Override
    public String toString() {
        var number = BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        return number + " " + (unit == Unit.PIECES && amount == 1 ? "piece" : unit.word);
    }
}
