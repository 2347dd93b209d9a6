package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Emergency numbers and crisis lines by country. The file keeps every number that was found, with how well it is
 * known; only lines that were seen in a source are given out.
 */
@Component
public class CrisisLines {

    /**
     * A country and whom to reach there.
     *
     * @param code ISO 3166, two letters
     * @param emergency emergency numbers, the first to try first
     * @param lines crisis lines seen in a source; may be none
     */
    public record Country(String code, String name, List<String> emergency, List<Line> lines) {}

    /**
     * A crisis line.
     *
     * @param call the number to call, as people write it
     * @param text the number to send a text message to
     * @param word the word to send there, where one is asked for
     * @param verifiedOn when the number was last checked with the service itself; null: not yet
     */
    public record Line(
            String name,
            @Nullable String call,
            @Nullable String text,
            @Nullable String word,
            @Nullable LocalDate verifiedOn) {}

    /** A line as the file has it. @param tag how well it is known; only C is given out */
    record Kept(
            String name,
            @Nullable String call,
            @Nullable String text,
            @Nullable String word,
            String tag,
            String source,
            @Nullable LocalDate verifiedOn) {

        private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]{1,18}[0-9]");
        static final List<String> TAGS = List.of("C", "C part", "M");

        Kept {
            Must.say(name, "name");
            Must.hold(call != null || text != null, "call and text are missing: %s has no number", name);
            number(call, "call");
            number(text, "text");
            Must.hold(word == null || text != null, "word is “%s”, and there is no text to send it to", word);
            Must.hold(TAGS.contains(Must.say(tag, "tag")), "tag is %s, none of %s", tag, TAGS);
            Must.say(source, "source");
        }

        private static void number(@Nullable String number, String field) {
            Must.hold(number == null || NUMBER.matcher(number).matches(), "%s is not a number: %s", field, number);
        }

        boolean seenInSource() {
            return tag.equals("C");
        }

        Line line() {
            return new Line(name, call, text, word, verifiedOn);
        }
    }

    /** A country as the file has it. */
    record KeptCountry(String code, String name, List<String> emergency, List<Kept> lines) {

        private static final Set<String> CODES = Set.of(Locale.getISOCountries());
        private static final Pattern EMERGENCY = Pattern.compile("[0-9]{2,3}");

        KeptCountry {
            Must.hold(CODES.contains(Must.say(code, "code")), "code is %s, and there is no such country", code);
            Must.say(name, "name");
            emergency = Must.list(emergency);
            Must.hold(!emergency.isEmpty(), "emergency is empty");
            for (var number : emergency) {
                Must.hold(EMERGENCY.matcher(number).matches(), "emergency: %s is not two or three digits", number);
            }
            lines = Must.list(lines);
        }

        Country country() {
            var given =
                    lines.stream().filter(Kept::seenInSource).map(Kept::line).toList();
            return new Country(code, name, emergency, given);
        }
    }

    /** The file. */
    @JsonIgnoreProperties("$schema")
    record File(int staleAfterDays, List<KeptCountry> countries) {

        File {
            Must.hold(staleAfterDays >= 1, "staleAfterDays is %s, not 1 or more", staleAfterDays);
            countries = Must.list(countries);
            Must.hold(!countries.isEmpty(), "countries is empty");
        }

        void check() {
            var codes = new HashSet<String>();
            for (int i = 0; i < countries.size(); i++) {
                var code = countries.get(i).code();
                Must.holdAt("countries[%s].code".formatted(i), codes.add(code), "%s is there twice", code);
            }
        }
    }

    private static final String FILE = "content/crisis-lines.json";

    private final List<Country> countries;
    private final int staleAfterDays;

    CrisisLines(@Value("classpath:" + FILE) Resource file) {
        var read = CheckedJson.read(FILE, file, File.class, File::check);
        staleAfterDays = read.staleAfterDays();
        countries = read.countries().stream()
                .map(KeptCountry::country)
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    /** All countries, by name. */
    public List<Country> countries() {
        return countries;
    }

    /** The country of that code, in either case. */
    public Optional<Country> in(String code) {
        return countries.stream()
                .filter(country -> country.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Whom to reach in that country, as one tap each. @param today tells whether a number was checked too long ago */
    public CrisisHelp help(Country country, LocalDate today) {
        return CrisisHelp.in(country, this, today);
    }

    /** Whether a number still needs a check with the service: never checked, or too long ago. */
    public boolean needsCheck(Line line, LocalDate today) {
        return line.verifiedOn() == null
                || line.verifiedOn().plusDays(staleAfterDays).isBefore(today);
    }
}
