package app.lull.intake;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.ForgivingSearch;
import app.lull.content.Substance;
import app.lull.content.Substance.Absorption;
import app.lull.content.Substances;
import app.lull.intake.Stop.Make;
import app.lull.time.PatientDays;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose from: the table of substances and what a patient named themselves. */
@Component
class Cupboard {

    private static final int AT_MOST = 12;
    private static final int OWN_UNASKED = 4;
    private static final List<String> COMMON = List.of(
            "coffee_brewed_cup",
            "espresso_1",
            "tea_black",
            "coke_330",
            "latte_1",
            "coffee_instant",
            "tea_green",
            "coffee_decaf",
            "redbull_250",
            "choc_dark70_28");

    private final Substances substances;
    private final OwnItems ownItems;

    Cupboard(Substances substances, OwnItems ownItems) {
        this.substances = substances;
        this.ownItems = ownItems;
    }

    /** Those the words may mean, own items first; some own and common ones where nothing is typed. */
    List<Choice> search(PatientId patient, String words) {
        var own = ownItems.all(patient).stream();
        if (words.isBlank()) {
            return Stream.concat(own.limit(OWN_UNASKED).map(Cupboard::choice), common())
                    .toList();
        }
        var query = new ForgivingSearch(words);
        return Stream.concat(
                        own.filter(item -> query.score(Stream.of(item.name())) > 0)
                                .map(Cupboard::choice),
                        substances.search(words, AT_MOST).stream().map(Cupboard::choice))
                .limit(AT_MOST)
                .toList();
    }

    /**
     * Each usual size of the item, smallest first, and of each how it may be made; one place only where neither differs.
     *
     * @throws NotFound for an item that does not exist
     */
    List<Stop> stops(PatientId patient, Item item) {
        return switch (item) {
            case Item.Listed(var id) -> {
                var sizes = substances.sizesOf(id);
                if (sizes.isEmpty()) {
                    throw new NotFound();
                }
                yield sizes.stream().flatMap(Cupboard::stops).toList();
            }
            case Item.Own(var id) ->
                ownItems.find(patient, id)
                        .map(own -> List.of(new Stop(choice(own), Strength.exactly(own.mg()), Make.USUAL)))
                        .orElseThrow(NotFound::new);
        };
    }

    private static Stream<Stop> stops(Substance size) {
        var each = Strength.of(size);
        var usual = new Stop(choice(size), each, Make.USUAL);
        return each.low() == each.high()
                ? Stream.of(usual)
                : Stream.of(made(size, each.mild(), Make.MILD), usual, made(size, each.strong(), Make.STRONG));
    }

    private static Stop made(Substance size, Strength each, Make strength) {
        var choice =
                new Choice(new Item.Listed(size.id()), size.name(), size.serving(), new Amount(1, each, 0), each.mg());
        return new Stop(choice, each, strength);
    }

    /** The habits, and common things behind them where there are few. */
    List<Choice> filledUp(List<Choice> habits, int atMost) {
        var more = common().filter(choice ->
                habits.stream().noneMatch(habit -> habit.item().equals(choice.item())));
        return Stream.concat(habits.stream(), more).limit(atMost).toList();
    }

    /** The entry that logs it. @throws NotFound for an item that does not exist */
    Entry entry(PatientId patient, Logging logging, Instant at, PatientDays days) {
        var known = known(patient, logging.item());
        var amount = logging.amount();
        var each = amount.each();
        return new Entry(
                logging.id(),
                logging.item(),
                substances.version(),
                known.name(),
                known.serving(),
                at,
                LocalDateTime.ofInstant(at, days.zone()),
                days.dayOf(at),
                Accepted.servings(amount.servings()),
                each == null ? known.each() : each,
                known.absorption(),
                amount.sipMinutes(),
                0);
    }

    private record Known(String name, String serving, Strength each, Absorption absorption) {}

    private Known known(PatientId patient, Item item) {
        return switch (item) {
            case Item.Listed(var id) ->
                substances
                        .find(id)
                        .map(s -> new Known(s.name(), s.serving(), Strength.of(s), s.absorption()))
                        .orElseThrow(NotFound::new);
            case Item.Own(var id) ->
                ownItems.find(patient, id)
                        .map(own -> new Known(own.name(), "", Strength.exactly(own.mg()), Absorption.FAST))
                        .orElseThrow(NotFound::new);
        };
    }

    private Stream<Choice> common() {
        return COMMON.stream().flatMap(id -> substances.find(id).stream()).map(Cupboard::choice);
    }

    private static Choice choice(Substance substance) {
        return new Choice(
                new Item.Listed(substance.id()), substance.name(), substance.serving(), Amount.ONE, substance.mg());
    }

    private static Choice choice(OwnItem item) {
        return new Choice(new Item.Own(item.id()), item.name(), "", Amount.ONE, item.mg());
    }
}
