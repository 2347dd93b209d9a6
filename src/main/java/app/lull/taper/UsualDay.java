package app.lull.taper;

import app.lull.taper.Drink.Make;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person takes on a usual day: the first coffee of a day, the second, the first tea, each at its usual hour. What
 * was there on fewer than half of the days is not usual.
 */
final class UsualDay {

    /** Of how many logged days it is made. */
    static final int DAYS = 14;

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int HALF_AN_HOUR = 30;

    private UsualDay() {}

    /**
     * Something that was taken.
     *
     * @param item what tells it from others
     */
    record Had(LocalDate day, LocalTime at, String item, String name, Make make, double mg) {}

    /** @param days how many days were logged; @return in the order of the day */
    static List<Drink> of(List<Had> had, int days) {
        var places = new HashMap<String, List<Had>>();
        var counts = new HashMap<String, Integer>();
        had.stream().sorted(Comparator.comparingInt(one -> lateness(one.at()))).forEach(one -> {
            var place = counts.merge(one.day() + " " + one.item(), 1, Integer::sum);
            places.computeIfAbsent(place + " " + one.item(), key -> new ArrayList<>())
                    .add(one);
        });
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(same -> same.size() * 2 >= days)
                .map(UsualDay::drink)
                .sorted(Comparator.comparingInt(Drink::lateness))
                .toList();
    }

    /** Minutes since 04:00, when the day began. */
    static int lateness(LocalTime at) {
        int minutes = (at.toSecondOfDay() - PatientDays.DAY_BEGINS.toSecondOfDay()) / 60;
        return Math.floorMod(minutes, MINUTES_OF_A_DAY);
    }

    private static Drink drink(List<Had> same) {
        var last = same.getLast();
        var minutes =
                middle(same.stream().map(one -> (double) lateness(one.at())).toList());
        var rounded = Math.round(minutes / HALF_AN_HOUR) * HALF_AN_HOUR;
        var mg = middle(same.stream().map(Had::mg).toList());
        return new Drink(PatientDays.DAY_BEGINS.plusMinutes(rounded), last.name(), last.make(), (int) Math.round(mg));
    }

    /** The median, the upper one of two in the centre. */
    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
