package app.lull.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things people take with which twitching, shaking or the like has been seen in some: a row of D8 of the clinical
 * reference, or one that only changes how long caffeine stays (D4). None of it says that it is so in the reader.
 *
 * @param id stable; what a patient lists names it
 * @param name as a patient would say it
 * @param effects what has been seen; empty where it is listed for caffeine alone
 * @param source where it is from, with the letter of its proof; never blank
 * @param neverStopSuddenly whether to stop at once can be dangerous, or make ill
 * @param note one more thing to know; null for none
 * @param emergency when to call for help at once; null where the reference names nothing
 * @param examples one at least
 */
public record MedicineGroup(
        String id,
        String name,
        Kind kind,
        List<Effect> effects,
        String source,
        boolean neverStopSuddenly,
        @Nullable String note,
        @Nullable String emergency,
        List<Example> examples) {

    public MedicineGroup {
        Must.hold(Must.say(id, "id").matches("[a-z0-9_]{1,40}"), "id: %s is none", id);
        Must.say(name, "name of " + id);
        Must.say(source, "source of " + id);
        Must.have(kind, "kind of " + id);
        effects = List.copyOf(new LinkedHashSet<>(Must.list(effects)));
        examples = Must.list(examples);
        Must.hold(!examples.isEmpty(), "%s has no example", id);
    }

    /** What kind of thing it is. */
    public enum Kind {
        @JsonProperty("medicine")
        MEDICINE,
        @JsonProperty("nicotine")
        NICOTINE,
        @JsonProperty("supplement")
        SUPPLEMENT,
        @JsonProperty("other")
        OTHER
    }

    /** What has been seen in some people. */
    public enum Effect {
        @JsonProperty("twitch")
        TWITCH,
        @JsonProperty("tremor")
        TREMOR,
        @JsonProperty("jitter")
        JITTER,
        @JsonProperty("cramp")
        CRAMP,
        @JsonProperty("myoclonus")
        MYOCLONUS
    }

    /** Where a name is used. */
    public enum Region {
        @JsonProperty("US")
        US,
        @JsonProperty("UK")
        UK,
        @JsonProperty("EU")
        EU,
        @JsonProperty("AU")
        AU,
        @JsonProperty("other")
        OTHER
    }

    /**
     * One of them.
     *
     * @param name the generic name, or what most people say
     * @param prescribed whether it usually is
     * @param changesCaffeine whether caffeine stays shorter or longer with it (D4)
     * @param names brands and other names, by where they are used
     * @param note where a name means another thing elsewhere; null for none
     */
    public record Example(
            String name,
            boolean prescribed,
            boolean changesCaffeine,
            Map<Region, List<String>> names,
            @Nullable String note) {

        public Example {
            Must.say(name, "name of an example");
            var sorted = new EnumMap<Region, List<String>>(Region.class);
            sorted.putAll(names == null ? Map.of() : names);
            names = Collections.unmodifiableMap(sorted);
        }

        /** All of its names, the generic one first. */
        public Stream<String> allNames() {
            return Stream.concat(Stream.of(name), names.values().stream().flatMap(List::stream));
        }
    }
}
