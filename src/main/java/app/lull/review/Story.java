package app.lull.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews say by now.
 *
 * @param weeks each review with its change, oldest first
 * @param band the person's own; null while there are fewer than three reviews
 * @param changePlan whether it is time to offer another plan (clinical reference G5)
 */
public record Story(List<Told> weeks, @Nullable BaselineBand band, boolean changePlan) {

    private static final int WEEKS_ABOVE = 3;

    /** One review and how it compares. */
    public record Told(Review review, Change change) {}

    /** One week of a row without a gap. @param sum null where there is no review of it */
    public record OneOfTheRow(LocalDate from, @Nullable Integer sum) {}

    public Story {
        weeks = List.copyOf(weeks);
    }

    /** @param reviews oldest first */
    static Story of(List<Review> reviews) {
        var band = BaselineBand.of(reviews.stream().map(Review::sum).toList()).orElse(null);
        var told = new ArrayList<Told>();
        for (var review : reviews) {
            var change =
                    band == null || told.size() < BaselineBand.WEEKS ? Change.TOO_EARLY : band.changeOf(review.sum());
            told.add(new Told(review, change));
        }
        return new Story(told, band, !told.isEmpty() && (saysALot(told.getLast()) || aboveInARow(told)));
    }

    /** Every week from the first review to the latest, also those without one. */
    public List<OneOfTheRow> row() {
        if (weeks.isEmpty()) {
            return List.of();
        }
        var first = weeks.getFirst().review().from();
        var sums = new TreeMap<Long, Integer>();
        weeks.forEach(told -> sums.put(place(first, told), told.review().sum()));
        return LongStream.rangeClosed(0, sums.lastKey())
                .mapToObj(week -> new OneOfTheRow(first.plusWeeks(week), sums.get(week)))
                .toList();
    }

    private static long place(LocalDate first, Told told) {
        return ChronoUnit.WEEKS.between(first, told.review().from());
    }

    /** In a sentence or two, what the latest one shows; empty where there is none. */
    String sentence(String aboutTheStart) {
        return weeks.isEmpty() ? "" : Reading.of(this, aboutTheStart);
    }

    private static boolean saysALot(Told last) {
        return last.review().answers().worse() == Worse.A_LOT;
    }

    /** The latest three are above the band, and no week lies between them. */
    private static boolean aboveInARow(List<Told> told) {
        if (told.size() < WEEKS_ABOVE) {
            return false;
        }
        var last = told.subList(told.size() - WEEKS_ABOVE, told.size());
        var weeks = last.getLast().review().week() - last.getFirst().review().week();
        return weeks == WEEKS_ABOVE - 1 && last.stream().allMatch(one -> one.change() == Change.ABOVE);
    }
}
