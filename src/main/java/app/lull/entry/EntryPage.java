package app.lull.entry;

import app.lull.content.CrisisLines.Country;
import app.lull.curriculum.EntryWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conversation as its patient meets it.
 *
 * @param words what it says
 * @param today the patient's day
 * @param path the screens, in order
 * @param open the first that is not answered yet
 * @param countries those Lull has numbers for
 * @param country its code, or {@link EntryGate#ELSEWHERE}; null where it was not answered
 * @param pregnancy the name of a {@code Pregnancy} as it is now, or {@link EntryGate#UNSAID}; null where it was not answered
 * @param visitOn the day they have decided to see a doctor on
 * @param flags whether any of the red flags was true; null where it was not answered
 * @param flagsOn the patient's day of that answer
 * @param cautions ids of what sessions are careful with
 * @param stays what makes caffeine stay longer or shorter
 * @param finishedOn the patient's day on which the last question was answered; null while one is open
 */
public record EntryPage(
        EntryWords words,
        LocalDate today,
        List<Place> path,
        Place open,
        List<Country> countries,
        @Nullable String country,
        @Nullable String pregnancy,
        @Nullable Examined examined,
        @Nullable LocalDate visitOn,
        @Nullable Boolean flags,
        @Nullable LocalDate flagsOn,
        Set<String> cautions,
        Set<CaffeineStays> stays,
        MedicalStanding standing,
        @Nullable LocalDate finishedOn) {

    /** The wanted place where one has come so far, else the first that is open. */
    public Place placeFor(@Nullable Place wanted) {
        return wanted != null && path.contains(wanted) && wanted.compareTo(open) <= 0 ? wanted : open;
    }

    /** Whether all is answered, and was on an earlier day. */
    public boolean isLongOver() {
        return finishedOn != null && finishedOn.isBefore(today);
    }

    /** The place before, null before the first. */
    public @Nullable Place before(Place place) {
        int at = path.indexOf(place);
        return at < 1 ? null : path.get(at - 1);
    }

    /**
     * Where an answer leads: to the place after, and, once all is answered, to the end, but for the screen that belongs to
     * the answer just given.
     */
    public Place next(Place place) {
        var after = path.get(Math.min(path.indexOf(place) + 1, path.size() - 1));
        return open != Place.DONE || after == Place.BEFORE_A_VISIT || after == Place.BOOK_A_VISIT ? after : Place.DONE;
    }
}
