package app.lull.curriculum;

import app.lull.content.Must;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing to fill in on a worksheet. Each may be left out. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Field.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Field.Slider.class, name = "slider"),
    @JsonSubTypes.Type(value = Field.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Field.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = Field.YesNo.class, name = "yesno"),
    @JsonSubTypes.Type(value = Field.Day.class, name = "date"),
    @JsonSubTypes.Type(value = Field.Time.class, name = "time"),
    @JsonSubTypes.Type(value = Field.Figure.class, name = "number"),
    @JsonSubTypes.Type(value = Field.Rows.class, name = "rows")
})
public sealed interface Field {

    /** The name under which the answer is stored: small letters, digits and dashes; unique on its form, or in its row. */
    String key();

    /** What it is called on the sheet, in the first person where it is the patient who speaks. */
    String label();

    /** A quiet line under the label; null where none is needed. */
    @Nullable
    String help();

    /**
     * Free words.
     *
     * @param lines how many lines are shown to begin with; 1 for a short answer
     * @param longest how many characters fit, 1 to 4000
     */
    record Text(String key, String label, @Nullable String help, int lines, int longest) implements Field {

        public Text {
            FieldRules.check(key, label);
            Must.hold(lines >= 1 && lines <= 12, "%s: lines is %s, not 1 to 12", key, lines);
            Must.hold(longest >= 1 && longest <= 4000, "%s: longest is %s, not 1 to 4000", key, longest);
        }
    }

    /**
     * A number on a scale, each place one tap away, so eleven places at most.
     *
     * @param least what the least number means, in a word or two
     * @param most what the greatest means
     * @param before the key of the slider beside it that asked the same before; null where there is none
     */
    record Slider(
            String key,
            String label,
            @Nullable String help,
            int min,
            int max,
            int step,
            String least,
            String most,
            @Nullable String before)
            implements Field {

        public Slider {
            FieldRules.check(key, label);
            Must.hold(step >= 1 && max > min, "%s: it goes from %s to %s in steps of %s", key, min, max, step);
            Must.hold((max - min) % step == 0, "%s: steps of %s do not lead from %s to %s", key, step, min, max);
            Must.hold((max - min) / step <= 10, "%s: more than eleven places", key);
            Must.say(least, "least of " + key);
            Must.say(most, "most of " + key);
        }
    }

    /**
     * One of several.
     *
     * @param from {@code checks} where the catalogue of checks comes before the options
     * @param own the label for an answer in own words; null where there is none
     */
    record Choice(
            String key,
            String label,
            @Nullable String help,
            @Nullable List<Option> options,
            @Nullable String from,
            @Nullable String own)
            implements Field {

        public Choice {
            FieldRules.check(key, label);
            options = FieldRules.options(key, options, from);
        }

        /** Never null. */
        @Override
        public List<Option> options() {
            return Must.list(options);
        }
    }

    /** As {@link Choice}, for as many as apply. */
    record Choices(
            String key,
            String label,
            @Nullable String help,
            @Nullable List<Option> options,
            @Nullable String from,
            @Nullable String own)
            implements Field {

        public Choices {
            FieldRules.check(key, label);
            options = FieldRules.options(key, options, from);
        }

        /** Never null. */
        @Override
        public List<Option> options() {
            return Must.list(options);
        }
    }

    /** Yes or no. */
    record YesNo(String key, String label, @Nullable String help) implements Field {

        public YesNo {
            FieldRules.check(key, label);
        }
    }

    /** A date. */
    record Day(String key, String label, @Nullable String help) implements Field {

        public Day {
            FieldRules.check(key, label);
        }
    }

    /** A time on the wall clock. */
    record Time(String key, String label, @Nullable String help) implements Field {

        public Time {
            FieldRules.check(key, label);
        }
    }

    /**
     * A whole number.
     *
     * @param unit what it counts, in the plural: minutes; null where it counts nothing
     */
    record Figure(
            String key,
            String label,
            @Nullable String help,
            int min,
            int max,
            @Nullable String unit) implements Field {

        public Figure {
            FieldRules.check(key, label);
            Must.hold(max > min, "%s: it goes from %s to %s", key, min, max);
            if (unit != null) {
                Must.say(unit, "unit of " + key);
            }
        }
    }

    /**
     * The same few fields again and again.
     *
     * @param one what one of them is called: “Goal”
     * @param min how many are shown to begin with
     * @param max how many fit
     * @param chain where the rows are steps that all have to come true: their chances are multiplied
     */
    record Rows(
            String key,
            String label,
            @Nullable String help,
            String one,
            int min,
            int max,
            List<Field> fields,
            @Nullable Chain chain)
            implements Field {

        public Rows {
            FieldRules.check(key, label);
            Must.say(one, "one of " + key);
            Must.hold(min >= 0 && max >= 1 && min <= max && max <= 20, "%s: from %s to %s rows", key, min, max);
            fields = Must.list(fields);
            Must.hold(!fields.isEmpty(), "%s: a row has fields", key);
            Must.hold(fields.stream().noneMatch(Rows.class::isInstance), "%s: rows hold no rows", key);
            FieldRules.unique(key, fields);
            if (chain != null) {
                var of = chain.of();
                Must.hold(
                        fields.stream().anyMatch(field -> field.key().equals(of) && field instanceof Figure),
                        "%s: the chain is of %s, which is no number of the row",
                        key,
                        of);
            }
        }
    }

    /**
     * Chances in a row.
     *
     * @param of the number, 0 to 100, that is the chance of one step
     * @param words said with the product: %s is “about 2 in 100”
     */
    record Chain(String of, String words) {

        public Chain {
            Must.say(of, "of");
            Must.hold(Must.say(words, "words").contains("%s"), "words has no place (%%s) for the product");
        }

        /**
         * The words with the product of the chances in them, coarsely.
         *
         * @param chances each 0 to 100, in 100
         * @return empty where there are fewer than two
         */
        public Optional<String> said(List<Integer> chances) {
            return chances.size() < 2
                    ? Optional.empty()
                    : Optional.of(words.formatted(about(chances.stream()
                            .mapToDouble(chance -> chance / 100.0)
                            .reduce(1, (one, next) -> one * next))));
        }

        private static String about(double chance) {
            if (chance == 0) {
                return "0 in 100";
            }
            for (int of = 100; of <= 100_000; of *= 10) {
                if (chance * of >= 0.95) {
                    return "about %,d in %,d".formatted(Math.round(chance * of), of);
                }
            }
            return "less than 1 in 100,000";
        }
    }

    /**
     * One answer of a choice.
     *
     * @param id stored
     */
    record Option(String id, String words) {

        public Option {
            FieldRules.id(Must.say(id, "id"));
            Must.say(words, "words of " + id);
        }
    }
}
