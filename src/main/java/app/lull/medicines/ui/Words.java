package app.lull.medicines.ui;

import app.lull.content.MedicineGroup.Example;
import app.lull.content.MedicineGroup.Kind;
import app.lull.content.MedicineGroup.Region;
import app.lull.medicines.AlcoholWeek;
import app.lull.medicines.Medicine;
import app.lull.medicines.MedicineEvent.What;
import app.lull.medicines.MedicineNow;
import app.lull.medicines.NicotineForm;
import app.lull.medicines.TakenOnce;
import app.lull.medicines.Told;
import app.lull.medicines.Usual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the screen says what it knows. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String BETWEEN = " · ";

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The time, and the day where that is not today. */
    static String when(TakenOnce once, LocalDate today) {
        var time = TIME.format(once.local());
        return once.day().equals(today) ? time : day(once.local().toLocalDate()) + BETWEEN + time;
    }

    static String of(NicotineForm form) {
        return switch (form) {
            case CIGARETTE -> "Cigarette";
            case VAPE -> "Vape";
            case POUCH -> "Nicotine pouch";
            case GUM -> "Nicotine gum";
            case LOZENGE -> "Nicotine lozenge";
            case SPRAY -> "Nicotine spray";
        };
    }

    static String of(Kind kind) {
        return switch (kind) {
            case MEDICINE -> "Medicine";
            case NICOTINE -> "Nicotine";
            case SUPPLEMENT -> "Supplement";
            case OTHER -> "Something else";
        };
    }

    static String name(Usual usual) {
        return name(usual.nicotine(), usual.name());
    }

    static String name(TakenOnce once) {
        return name(once.nicotine(), once.name());
    }

    private static String name(@Nullable NicotineForm form, String medicine) {
        return form == null ? medicine : of(form);
    }

    /** Under a name in the list: what it is, how it is taken, since when. */
    static String detail(MedicineNow one) {
        var medicine = one.medicine();
        return Stream.of(
                        of(medicine.kind()),
                        medicine.prescribed() ? "prescribed" : null,
                        medicine.asNeeded() ? "as needed" : "regularly",
                        one.dose(),
                        since(one, medicine))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable String since(MedicineNow one, Medicine medicine) {
        var turned = one.turnedOn();
        if (!one.taken() && turned != null) {
            return "stopped on " + day(turned);
        }
        if (turned != null && !turned.equals(medicine.since())) {
            return "again since " + day(turned);
        }
        return turned == null ? null : "since " + day(turned);
    }

    static String of(What what) {
        return switch (what) {
            case STARTED -> "started";
            case CHANGED -> "dose changed";
            case STOPPED -> "stopped";
        };
    }

    static String line(Told told) {
        return Stream.of("%s: %s".formatted(told.name(), of(told.what())), told.dose())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(BETWEEN));
    }

    /** When, and where it was told. */
    static String detail(Told told) {
        return told.inTheEvening() ? day(told.on()) + BETWEEN + "told in the evening" : day(told.on());
    }

    /** The other names of it, by where they are used; empty where none is known. */
    static String names(Example example) {
        return example.names().entrySet().stream()
                .map(names -> "%s: %s".formatted(region(names.getKey()), String.join(", ", names.getValue())))
                .collect(Collectors.joining(". "));
    }

    private static String region(Region region) {
        return switch (region) {
            case US, UK, EU -> region.name();
            case AU -> "Australia";
            case OTHER -> "Also called";
        };
    }

    static String alcohol(AlcoholWeek week) {
        if (week.evenings() == 0) {
            return "None of the last 7 evenings tells of alcohol yet. The evening check-in asks for it.";
        }
        return "About %s standard drinks (%s g of pure alcohol each) in the last 7 days, told on %d %s."
                .formatted(
                        number(week.drinks()),
                        number(week.gramsEach()),
                        week.evenings(),
                        week.evenings() == 1 ? "evening" : "evenings");
    }

    /** For orientation: E5 of the clinical reference has the lines of two countries. */
    static String line(AlcoholWeek week) {
        return switch (week.place()) {
            case UK -> "For orientation, the UK's line: up to 14 units a week, spread over several days.";
            case US -> "For orientation, the line of the US: up to 2 drinks a day for men, 1 for women.";
            case ELSEWHERE ->
                "For orientation, the UK's line: up to 112 g of pure alcohol a week, about 11 of these drinks, spread over"
                        + " several days.";
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
