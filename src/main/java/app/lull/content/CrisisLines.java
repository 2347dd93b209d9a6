package app.lull.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    private record Kept(
            String name,
            @Nullable String call,
            @Nullable String text,
            @Nullable String word,
            String tag,
            String source,
            @Nullable LocalDate verifiedOn) {

        private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]{1,18}[0-9]");
        private static final List<String> TAGS = List.of("C", "C part", "M");

        Kept {
            if (call == null && text == null) {
                throw new IllegalArgumentException(name + " has no number");
            }
            for (var number : new String[] {call, text}) {
                if (number != null && !NUMBER.matcher(number).matches()) {
                    throw new IllegalArgumentException(name + ": not a number: " + number);
                }
            }
            if (!TAGS.contains(tag) || source.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException(name + " needs a name, a source, and a tag of " + TAGS);
            }
        }

        boolean seenInSource() {
            return tag.equals("C");
        }

        Line line() {
            return new Line(name, call, text, word, verifiedOn);
        }
    }

    private record KeptCountry(String code, String name, List<String> emergency, List<Kept> lines) {

        KeptCountry {
            if (!List.of(Locale.getISOCountries()).contains(code)) {
                throw new IllegalArgumentException("no such country: " + code);
            }
            if (emergency.isEmpty()
                    || !emergency.stream().allMatch(n -> n.matches("[0-9]{3}") || n.matches("[0-9]{2}"))) {
                throw new IllegalArgumentException(code + " needs emergency numbers of two or three digits");
            }
        }

        Country country() {
            var given =
                    lines.stream().filter(Kept::seenInSource).map(Kept::line).toList();
            return new Country(code, name, List.copyOf(emergency), given);
        }
    }

    private record File(int staleAfterDays, List<KeptCountry> countries) {}

    private final List<Country> countries;
    private final int staleAfterDays;

    CrisisLines() {
        var file = ContentFile.read("crisis-lines.json", File.class);
        staleAfterDays = file.staleAfterDays();
        var found = new ArrayList<>(
                file.countries().stream().map(KeptCountry::country).toList());
        var codes = new HashSet<String>();
        for (var country : found) {
            if (!codes.add(country.code())) {
                throw new IllegalStateException("content/crisis-lines.json has " + country.code() + " twice");
            }
        }
        found.sort(Comparator.comparing(Country::name));
        countries = List.copyOf(found);
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
