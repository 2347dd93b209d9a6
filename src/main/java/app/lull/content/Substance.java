package app.lull.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with caffeine in it (or, tellingly, without), in one usual size.
 *
 * @param id stable; what a patient logged names it
 * @param name as a patient would say it
 * @param serving the usual size in words, for example {@code 1 cup}
 * @param size the same as a volume or a weight, where it has one
 * @param mg caffeine in one serving, mg
 * @param low lowest plausible caffeine in one serving, mg
 * @param high highest plausible caffeine in one serving, mg
 * @param source where the figure is from; never blank
 * @param tableName what the clinical table calls it, where that is not how a patient would say it
 * @param variantOf the substance this is another size of
 * @param brand whether it is a maker's value that may change: the label decides
 * @param otherNames what else people call it, for the search
 */
public record Substance(
        String id,
        String name,
        String serving,
        @Nullable String size,
        int mg,
        int low,
        int high,
        String source,
        Kind kind,
        Absorption absorption,
        @Nullable String tableName,
        @Nullable String variantOf,
        boolean brand,
        List<String> otherNames) {

    public Substance {
        if (id.isBlank() || name.isBlank() || serving.isBlank()) {
            throw new IllegalArgumentException("a substance has an id, a name and a serving: " + id);
        }
        if (low < 0 || mg < low || mg > high || high > 1000) {
            throw new IllegalArgumentException(
                    "%s: %d mg is not within %d to %d, or that is not within 0 to 1000".formatted(id, mg, low, high));
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(id + " has no source");
        }
        otherNames = List.copyOf(otherNames);
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
