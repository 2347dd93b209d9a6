package app.lull.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom to reach in one country, or from nowhere in particular: as one tap each.
 *
 * @param country its code; empty where it is not known
 * @param name the country's name; empty where it is not known
 * @param emergency the numbers to call first
 * @param lines people to talk to
 * @param unchecked which of these lines nobody here has checked with the service, or too long ago, as a sentence for the foot
 *     of the page: beside a number it would only make somebody hesitate; empty where all are checked
 */
public record CrisisHelp(String country, String name, List<Reach> emergency, List<Reach> lines, String unchecked) {

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
        return new CrisisHelp("", "", List.of(Reach.call("", EUROPE)), List.of(), "");
    }

    static CrisisHelp in(CrisisLines.Country country, CrisisLines all, LocalDate today) {
        return new CrisisHelp(
                country.code(),
                country.name(),
                country.emergency().stream()
                        .map(number -> Reach.call("", number))
                        .toList(),
                country.lines().stream().flatMap(CrisisHelp::ways).toList(),
                unchecked(
                        country.lines(),
                        country.lines().stream()
                                .filter(line -> all.needsCheck(line, today))
                                .toList()));
    }

    private static String unchecked(List<CrisisLines.Line> lines, List<CrisisLines.Line> unchecked) {
        if (unchecked.isEmpty()) {
            return "";
        }
        var whose = unchecked.size() == lines.size()
                ? "the crisis lines"
                : unchecked.stream().map(CrisisHelp::named).collect(Collectors.joining(", "));
        return ("The numbers of %s on this page come from public sources. Whoever runs this Lull has not checked them with "
                        + "the services lately. If one does not answer, use the emergency number.")
                .formatted(whose);
    }

    private static String named(CrisisLines.Line line) {
        var number = String.valueOf(line.call() == null ? line.text() : line.call());
        return number.equals(line.name()) ? number : line.name() + " " + number;
    }

    private static Stream<Reach> ways(CrisisLines.Line line) {
        var call = Stream.ofNullable(line.call()).map(number -> Reach.call(line.name(), number));
        var word = Optional.ofNullable(line.word()).orElse("");
        var text = Stream.ofNullable(line.text()).map(number -> Reach.text(line.name(), number, word));
        return Stream.concat(call, text);
    }
}
