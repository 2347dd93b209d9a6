package app.lull.shell;

import app.lull.content.CrisisLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the crisis page shows for one country, or for nowhere in particular.
 *
 * @param country its code; empty where it is not known
 * @param name the country's name; empty where it is not known
 * @param emergency the numbers to call first
 * @param lines people to talk to
 * @param needsCheck whether a shown number has not been checked with its service, or too long ago
 * @param everywhere all countries, to choose from
 */
record CrisisPage(
        String country,
        String name,
        List<Reach> emergency,
        List<Reach> lines,
        boolean needsCheck,
        List<CrisisLines.Country> everywhere) {

    private static final String EUROPE = "112";

    /**
     * One tap to a person.
     *
     * @param who the service
     * @param words what the tap does: Call 112
     * @param link {@code tel:} or {@code sms:}
     */
    record Reach(String who, String words, String link) {

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

    static CrisisPage of(Optional<CrisisLines.Country> here, CrisisLines all, LocalDate today) {
        return here.map(country -> new CrisisPage(
                        country.code(),
                        country.name(),
                        country.emergency().stream()
                                .map(number -> Reach.call("", number))
                                .toList(),
                        country.lines().stream().flatMap(CrisisPage::ways).toList(),
                        country.lines().stream().anyMatch(line -> all.needsCheck(line, today)),
                        all.countries()))
                .orElseGet(() ->
                        new CrisisPage("", "", List.of(Reach.call("", EUROPE)), List.of(), false, all.countries()));
    }

    private static Stream<Reach> ways(CrisisLines.Line line) {
        var call = Stream.ofNullable(line.call()).map(number -> Reach.call(line.name(), number));
        var word = Optional.ofNullable(line.word()).orElse("");
        var text = Stream.ofNullable(line.text()).map(number -> Reach.text(line.name(), number, word));
        return Stream.concat(call, text);
    }
}
