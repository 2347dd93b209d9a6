package app.lull.ratings;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.overview.PatientPart;
import app.lull.overview.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Among the questionnaires on the therapist's page of a patient: the latest CGI and SHAI-14, and the way to more. */
@Component
@Transactional
class RatingsPart implements PatientPart {

    private static final int ORDER = 30;

    private final RatingRows rows;
    private final RatingLines words;
    private final Access access;

    RatingsPart(RatingRows rows, RatingLines words, Access access) {
        this.rows = rows;
        this.words = words;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Topic> within() {
        return Optional.of(Topic.MEASURES);
    }

    @Override
    public Optional<Section> section(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        if (!access.reads(patient, DataKind.MEASURES)) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        latest(patient, Rating.Cgi.class).map(this::line).ifPresent(lines::add);
        latest(patient, Rating.Shai.class).map(this::line).ifPresent(lines::add);
        return Optional.of(new Section(
                "Ratings",
                List.copyOf(lines),
                new More("Ratings, and a form together", "patients/%s/ratings".formatted(patient))));
    }

    private Optional<EnteredRating> latest(PatientId patient, Class<? extends Rating> kind) {
        return rows.all(patient).stream()
                .filter(one -> one.stands() && one.is(kind))
                .findFirst();
    }

    private String line(EnteredRating one) {
        var said = words.words(one.rating());
        return "%s: %s on %s%s."
                .formatted(
                        RatingLines.what(one.rating()),
                        words.number(one.rating()),
                        Days.day(one.day()),
                        said.isEmpty() ? "" : " (%s)".formatted(said));
    }
}
