package app.lull.taper;

import app.lull.account.PatientId;
import app.lull.content.Substance;
import app.lull.content.Substances;
import app.lull.intake.Entry;
import app.lull.intake.IntakeLog;
import app.lull.intake.Item;
import app.lull.taper.Drink.Make;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a person usually takes, from their log. */
@Component
class UsualIntake {

    private final IntakeLog log;
    private final Substances substances;

    UsualIntake(IntakeLog log, Substances substances) {
        this.log = log;
        this.substances = substances;
    }

    /** Logged days, earliest first; both ends are in. */
    List<LoggedDay> logged(PatientId patient, LocalDate from, LocalDate to) {
        return log.totals(patient, from, to).stream()
                .map(total -> new LoggedDay(total.day(), total.mg()))
                .toList();
    }

    /** The usual amount before that day. */
    Usual amount(PatientId patient, LocalDate day) {
        return Usual.before(day, logged(patient, day.minusWeeks(Usual.WEEKS_BACK), day.minusDays(1)));
    }

    /** The usual day before that day, in the order of the day; empty where nothing is usual. */
    List<Drink> day(PatientId patient, LocalDate day) {
        var logged = logged(patient, day.minusWeeks(Usual.WEEKS_BACK), day.minusDays(1));
        if (logged.isEmpty()) {
            return List.of();
        }
        var days = logged.subList(Math.max(0, logged.size() - UsualDay.DAYS), logged.size());
        var had = log.entriesOf(patient, days.getFirst().day(), day.minusDays(1)).stream()
                .map(this::had)
                .toList();
        return UsualDay.of(had, days.size());
    }

    private UsualDay.Had had(Entry entry) {
        return switch (entry.item()) {
            case Item.Listed(var id) -> {
                var substance = substances.find(id);
                yield had(
                        entry,
                        id,
                        substance.map(one -> name(one, entry)).orElse(entry.name()),
                        substance.map(one -> make(one.kind())).orElse(Make.OTHER));
            }
            case Item.Own(var id) -> had(entry, id.toString(), entry.name(), Make.OTHER);
        };
    }

    private static UsualDay.Had had(Entry entry, String item, String name, Make make) {
        return new UsualDay.Had(entry.day(), entry.local().toLocalTime(), item, name, make, entry.mg());
    }

    private static String name(Substance substance, Entry entry) {
        return switch (substance.kind()) {
            case COFFEE, TEA, COLA, CHOCOLATE, TABLET -> substance.kind().name().toLowerCase(Locale.ROOT);
            case SOFT_DRINK -> "soft drink";
            case ENERGY_DRINK -> "energy drink";
            case FOOD -> entry.name();
        };
    }

    private static Make make(Substance.Kind kind) {
        return switch (kind) {
            case COFFEE, TEA -> Make.BREWED;
            case TABLET -> Make.TABLET;
            case COLA, SOFT_DRINK, ENERGY_DRINK, CHOCOLATE, FOOD -> Make.OTHER;
        };
    }
}
