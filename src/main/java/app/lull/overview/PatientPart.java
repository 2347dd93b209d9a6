package app.lull.overview;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What another module has to say on the therapist's page of one patient; each module that has something implements it. */
public interface PatientPart {

    /** Lower ones come first. */
    int order();

    /** The topic in whose card it stands; empty for a card of its own. */
    default Optional<Topic> within() {
        return Optional.empty();
    }

    /** What it says now; empty where there is nothing to say or do. Asks for itself whether the therapist may read it. */
    Optional<Section> section(TherapistId therapist, PatientId patient);

    /**
     * A titled group of a few lines.
     *
     * @param lines whole sentences, the newest or most pressing first
     * @param more where it is shown whole, or acted on; null where there is no such place
     */
    record Section(
            String title, List<String> lines, @Nullable More more) {}

    /** @param path within Lull, without a leading slash */
    record More(String words, String path) {}
}
