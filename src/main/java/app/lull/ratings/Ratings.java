package app.lull.ratings;

import app.lull.account.Access;
import app.lull.account.Audit;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The CGI and the SHAI-14 total, as therapists enter them; the patient reads all of it. */
@Service
@Transactional
public class Ratings {

    private final RatingRows rows;
    private final RatingLines words;
    private final RatedPages pages;
    private final PatientNames names;
    private final Access access;
    private final Patients patients;
    private final Audit audit;
    private final Clock clock;

    Ratings(
            RatingRows rows,
            RatingLines words,
            RatedPages pages,
            PatientNames names,
            Access access,
            Patients patients,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.pages = pages;
        this.names = names;
        this.access = access;
        this.patients = patients;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that was entered, and what can be. @throws NotFound where questionnaires are not shared */
    public RatingsPage page(TherapistId therapist, PatientId patient) {
        mayRate(therapist, patient);
        return pages.of(therapist, patient, rows.all(patient));
    }

    /**
     * What the place for entering one needs.
     *
     * @param id the rating that is to be corrected; null for a new one
     * @throws NotFound where they entered no such rating, or questionnaires are not shared
     */
    public RatingPlace place(TherapistId therapist, PatientId patient, @Nullable UUID id) {
        mayRate(therapist, patient);
        var today = patients.today(patient);
        var before = id == null ? null : own(therapist, patient, id);
        var first = first(therapist, patient, before == null ? today : before.day(), id);
        return new RatingPlace(names.of(therapist, patient), today, words.isClinical(), first.orElse(null), before);
    }

    /**
     * Enters one. The same id again changes nothing.
     *
     * @param id made before the write
     * @param day the patient's day that is rated, or on which the form was filled in
     * @throws InvalidEntry at {@code day}, {@code severity} or {@code improvement}
     * @throws NotFound where questionnaires are not shared
     */
    public void enter(TherapistId therapist, PatientId patient, UUID id, LocalDate day, Rating rating) {
        mayRate(therapist, patient);
        if (rows.all(patient).stream().anyMatch(one -> one.id().equals(id))) {
            return;
        }
        add(therapist, patient, id, day, rating, null);
        audit.write(Audit.What.RATED, therapist.value(), patient, DataKind.MEASURES);
    }

    /**
     * Corrects one they entered: the new one stands in its place, the former stays to be read. The same as before changes
     * nothing.
     *
     * @param id made before the write
     * @throws InvalidEntry as {@link #enter}
     * @throws EditedMeanwhile where it was corrected or taken back in another window
     * @throws NotFound where they entered no such rating, or it was another kind of thing
     */
    public void correct(TherapistId therapist, PatientId patient, UUID former, UUID id, LocalDate day, Rating rating) {
        mayRate(therapist, patient);
        var before = own(therapist, patient, former);
        if (before.rating().getClass() != rating.getClass()) {
            throw new NotFound();
        }
        if (before.stands() && before.day().equals(day) && before.rating().equals(rating)) {
            return;
        }
        add(therapist, patient, id, day, rating, former);
        if (!rows.takeBack(patient, therapist, former, id, clock.instant())) {
            throw new EditedMeanwhile("rating");
        }
        audit.write(Audit.What.RATING_CORRECTED, therapist.value(), patient, DataKind.MEASURES);
    }

    /**
     * Says that one they entered was a mistake: it does not count any more, and stays to be read.
     *
     * @throws EditedMeanwhile where it was corrected or taken back in another window
     * @throws NotFound where they entered no such rating
     */
    public void takeBack(TherapistId therapist, PatientId patient, UUID former) {
        mayRate(therapist, patient);
        var _ = own(therapist, patient, former);
        if (!rows.takeBack(patient, therapist, former, null, clock.instant())) {
            throw new EditedMeanwhile("rating");
        }
        audit.write(Audit.What.RATING_TAKEN_BACK, therapist.value(), patient, DataKind.MEASURES);
    }

    private void add(
            TherapistId therapist, PatientId patient, UUID id, LocalDate day, Rating rating, @Nullable UUID former) {
        check(therapist, patient, day, rating, former);
        if (!rows.add(patient, new EnteredRating(id, therapist, day, rating, clock.instant(), null))) {
            throw new EditedMeanwhile("rating");
        }
    }

    private void check(TherapistId therapist, PatientId patient, LocalDate day, Rating rating, @Nullable UUID former) {
        var today = patients.today(patient);
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw new InvalidEntry("day", "Choose a day of the last year, up to today.");
        }
        if (mine(therapist, patient, rating.getClass(), former).stream()
                .anyMatch(one -> one.day().equals(day))) {
            throw new InvalidEntry("day", "There is one of this day already. Correct that one.");
        }
        if (!(rating instanceof Rating.Cgi cgi)) {
            return;
        }
        if (!words.isClinical()) {
            throw new InvalidEntry("severity", "As education alone, Lull rates no illness.");
        }
        var first = first(therapist, patient, day, former);
        if (first.isEmpty() && cgi.improvement() != null) {
            throw new InvalidEntry("improvement", "This is the first rating, so there is nothing to compare it with.");
        }
        if (first.isPresent() && cgi.improvement() == null) {
            throw new InvalidEntry("improvement", "Choose one; “Not assessed” is one too.");
        }
    }

    /** The first CGI of this therapist, where it is of an earlier day. */
    private Optional<EnteredRating> first(
            TherapistId therapist, PatientId patient, LocalDate day, @Nullable UUID except) {
        return mine(therapist, patient, Rating.Cgi.class, except).stream()
                .min(Comparator.comparing(EnteredRating::day))
                .filter(one -> one.day().isBefore(day));
    }

    private List<EnteredRating> mine(
            TherapistId therapist, PatientId patient, Class<? extends Rating> kind, @Nullable UUID except) {
        return rows.all(patient).stream()
                .filter(one -> one.stands() && one.is(kind) && one.by().equals(therapist))
                .filter(one -> !one.id().equals(except))
                .toList();
    }

    private EnteredRating own(TherapistId therapist, PatientId patient, UUID id) {
        return rows.all(patient).stream()
                .filter(one -> one.id().equals(id) && one.by().equals(therapist))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** No therapist is their own patient, whatever is switched off. */
    private void mayRate(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        if (therapist.value().equals(patient.value())) {
            throw new NotFound();
        }
        access.mayRead(patient, DataKind.MEASURES);
    }
}
