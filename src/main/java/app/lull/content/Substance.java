package app.lull.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something with caffeine in it (or, tellingly, without), in one usual size.
 *
 * @param id stable; what a patient logged names it
 * @param name as a patient would say it
 * @param serving the usual size in words, for example {@code 1 cup}
 * @param size the same as a volume, a weight or a number of pieces, where it has one
 * @param shots of espresso in it, where these and not its volume say how much caffeine it has
 * @param mg caffeine in one serving, mg
 * @param low lowest plausible caffeine in one serving, mg
 * @param high highest plausible caffeine in one serving, mg
 * @param source the document the figure is from, or how it is derived; never blank
 * @param proof how well the figure is known
 * @param valueDate the month in which the figure was taken down
 * @param derivedFrom the substance whose figures these are, times shots or size
 * @param tableName what the clinical table calls it, where that is not how a patient would say it
 * @param variantOf the substance this is another size of
 * @param brand whether it is a maker's value that may change: the label decides
 * @param markets where this size is usual; empty for everywhere
 * @param otherNames what else people call it, for the search
 */
public record Substance(
        String id,
        String name,
        String serving,
        @Nullable Size size,
        @Nullable Integer shots,
        int mg,
        int low,
        int high,
        String source,
        Proof proof,
        YearMonth valueDate,
        @Nullable String derivedFrom,
        Kind kind,
        Absorption absorption,
        @Nullable String tableName,
        @Nullable String variantOf,
        boolean brand,
        List<Market> markets,
        List<String> otherNames) {

    private static final Pattern ID = Pattern.compile("[a-z0-9_]{1,40}");
    private static final int MOST = 1000;

    public Substance {
        Must.hold(ID.matcher(Must.say(id, "id")).matches(), "id is %s, not small letters, digits and _", id);
        Must.say(name, "name of " + id);
        Must.say(serving, "serving of " + id);
        Must.hold(
                0 <= low && low <= mg && mg <= high && high <= MOST,
                "%s: %s mg is not within %s to %s, or that is not within 0 to %s",
                id,
                mg,
                low,
                high,
                MOST);
        Must.say(source, "source of " + id);
        Must.have(proof, "proof of " + id);
        Must.have(valueDate, "valueDate of " + id);
        Must.have(kind, "kind of " + id);
        Must.have(absorption, "absorption of " + id);
        Must.hold(shots == null || shots >= 1 && shots <= 6, "%s has 1 to 6 shots, not %s", id, String.valueOf(shots));
        markets = Must.list(markets);
        otherNames = Must.list(otherNames);
    }

    /** The id of the family: of the substance this is another size of, or its own. */
    String family() {
        return variantOf == null ? id : variantOf;
    }

    /** How well a figure is known. */
    public enum Proof {
        /** The value was found in the source named. */
        @JsonProperty("C")
        FOUND,
        /** The source is cited; the value is still to be verified there. */
        @JsonProperty("M")
        CITED,
        /** Computed from another one. */
        @JsonProperty("D")
        DERIVED
    }

    /** Where a size is usual. */
    public enum Market {
        US,
        UK,
        /** The countries of the European Union, and those beside them. */
        EU,
        /** Australia and New Zealand. */
        AU
    }

    /** How it is counted among the others. */
    public enum Kind {
        @JsonProperty("coffee")
        COFFEE,
        @JsonProperty("tea")
        TEA,
        @JsonProperty("cola")
        COLA,
        @JsonProperty("soft drink")
        SOFT_DRINK,
        @JsonProperty("energy drink")
        ENERGY_DRINK,
        @JsonProperty("chocolate")
        CHOCOLATE,
        @JsonProperty("food")
        FOOD,
        @JsonProperty("tablet")
        TABLET
    }

    /** How quickly its caffeine reaches the blood. */
    public enum Absorption {
        /** Coffee, tea, energy drinks, tablets: most within 45 minutes. */
        @JsonProperty("fast")
        FAST,
        /** Cola and chocolate: the peak is at about an hour and three quarters. */
        @JsonProperty("slow")
        SLOW
    }
}
