package app.lull.exposures;

import app.lull.account.InvalidEntry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means to do, and expects of it.
 *
 * @param prediction what they expect to happen, up to 1,000 characters; kept sealed; null where not written yet
 * @param sure how sure they are of it, 0-100 %; null where not said
 * @param drops ids of the checks they leave out meanwhile
 * @param ownDrop something else they leave out, up to 200 characters; kept sealed
 * @param place where or with what around it, up to 80 characters; kept sealed
 * @param on the day they mean to do it
 * @throws InvalidEntry at the part's name
 */
public record Plan(
        @Nullable String prediction,
        @Nullable Integer sure,
        Set<String> drops,
        @Nullable String ownDrop,
        @Nullable String place,
        LocalDate on) {

    static final int PREDICTION = 1000;
    static final int OWN_DROP = 200;
    static final int PLACE = 80;

    public Plan {
        prediction = OwnWords.kept("prediction", prediction, PREDICTION);
        sure = Suds.orNothing("sure", sure);
        drops = Collections.unmodifiableSet(new TreeSet<>(drops));
        ownDrop = OwnWords.kept("ownDrop", ownDrop, OWN_DROP);
        place = OwnWords.kept("place", place, PLACE);
    }

    static Plan empty(LocalDate on) {
        return new Plan(null, null, Set.of(), null, null, on);
    }
}
