package app.lull.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to reach in one country, or from nowhere in particular: as one tap each.
 *
 * @param country its code; empty where it is not known
 * @param name the country's name; empty where it is not known
 * @param emergency the numbers to call first
 * @param lines people to talk to
 * @param needsCheck whether a shown number has not been checked with its service, or too long ago
 */
public record CrisisHelp(String country, String name, List<Reach> emergency, List<Reach> lines, boolean needsCheck) {

    private static final String EUROPE = "112";

    /**
     * One tap to a person.
     *
     * @param who the service
     * @param words what the tap does: Call 112
     * @param link {@code tel:} or {@code sms:}
     */
    public record Reach(String who, String words, String link) {

        static Reach call(String who, String number) {
            return new Reach(who, "Call " + number, "tel:" + digits(number));
        }

        static Reach text(String who, String number, String word) {
            var words = word.isEmpty() ? "Text " + number : "Text " + word + " to " + number;
            return new Reach(who, words, "sms:" + digits(number) + (word.isEmpty() ? "" : "?body=" + word));
        }

        private static String digits(String number) {
            return number.replaceAll("[^0-9]", "");
        }
    }

    /** Where the country is not known: the number that works in many places. */
    public static CrisisHelp anywhere() {
        return new CrisisHelp("", "", List.of(Reach.call("", EUROPE)), List.of(), false);
    }

    static CrisisHelp in(CrisisLines.Country country, CrisisLines all, LocalDate today) {
        return new CrisisHelp(
                country.code(),
                country.name(),
                country.emergency().stream()
                        .map(number -> Reach.call("", number))
                        .toList(),
                country.lines().stream().flatMap(CrisisHelp::ways).toList(),
                country.lines().stream().anyMatch(line -> all.needsCheck(line, today)));
    }

    private static Stream<Reach> ways(CrisisLines.Line line) {
        var call = Stream.ofNullable(line.call()).map(number -> Reach.call(line.name(), number));
        var word = Optional.ofNullable(line.word()).orElse("");
        var text = Stream.ofNullable(line.text()).map(number -> Reach.text(line.name(), number, word));
        return Stream.concat(call, text);
    }
}
