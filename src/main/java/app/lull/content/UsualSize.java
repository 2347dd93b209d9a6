package app.lull.content;

import app.lull.content.Substance.Market;
import app.lull.content.Substance.Proof;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another usual size of a substance. Its caffeine stands in the file for whoever reads that, and is computed once more:
 * that of the substance, times the shots of espresso where it counts in them, else times the volume, weight or pieces.
 *
 * @param name where it has one of its own
 * @param derivedFrom the id of the substance
 * @param otherNames what people say of this size alone
 */
record UsualSize(
        String id,
        @Nullable String name,
        String serving,
        Size size,
        @Nullable Integer shots,
        String derivedFrom,
        int mg,
        int low,
        int high,
        List<Market> markets,
        List<String> otherNames) {

    UsualSize {
        Must.say(id, "id");
        Must.say(serving, "serving of " + id);
        Must.have(size, "size of " + id);
        Must.say(derivedFrom, "derivedFrom of " + id);
        markets = Must.list(markets);
        otherNames = Must.list(otherNames);
    }

    /** The whole substance. @throws IllegalArgumentException where the figures are not those that follow */
    Substance of(Substance from) {
        var substance = new Substance(
                id,
                name == null ? from.name() : name,
                serving,
                size,
                shots,
                mg,
                low,
                high,
                "derived from %s × %s".formatted(from.id(), by(from)),
                Proof.DERIVED,
                from.valueDate(),
                derivedFrom,
                from.kind(),
                from.absorption(),
                null,
                from.family(),
                from.brand(),
                markets,
                otherNames);
        return checked(substance, from);
    }

    /** The row. @throws IllegalArgumentException where its figures are not those of the other one, times shots or size */
    static Substance checked(Substance row, Substance from) {
        if (row.mg() != times(row, from, from.mg())
                || row.low() != times(row, from, from.low())
                || row.high() != times(row, from, from.high())) {
            throw new IllegalArgumentException("%s: from %s follow %d mg, of %d to %d"
                    .formatted(
                            row.id(),
                            from.id(),
                            times(row, from, from.mg()),
                            times(row, from, from.low()),
                            times(row, from, from.high())));
        }
        return row;
    }

    private static int times(Substance row, Substance from, int mg) {
        return BigDecimal.valueOf(mg)
                .multiply(amount(row, from))
                .divide(amount(from, row), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal amount(Substance one, Substance other) {
        if (one.shots() != null && other.shots() != null) {
            return BigDecimal.valueOf(one.shots());
        }
        if (one.shots() == null
                && other.shots() == null
                && one.size() != null
                && other.size() != null
                && one.size().unit() == other.size().unit()) {
            return BigDecimal.valueOf(one.size().amount());
        }
        throw new IllegalArgumentException(
                "%s and %s are not counted in the same: shots, mL, g or pieces".formatted(one.id(), other.id()));
    }

    private String by(Substance from) {
        if (from.shots() != null) {
            return "shots";
        }
        return switch (size.unit()) {
            case ML -> "volume";
            case G -> "weight";
            case PIECES -> "pieces";
        };
    }
}
