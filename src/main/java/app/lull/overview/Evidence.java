package app.lull.overview;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.exposures.Exposure;
import app.lull.exposures.Exposures;
import app.lull.insights.Insights;
import app.lull.insights.Picture;
import app.lull.insights.Span;
import app.lull.intake.CaffeineDays;
import app.lull.intake.CaffeineSpan;
import app.lull.intake.CaffeineWeeks;
import app.lull.program.DaysOfThePath;
import app.lull.program.PathSeen;
import app.lull.worksheets.Sheet;
import app.lull.worksheets.Worksheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each figure on a patient's page rests on. It reads only; the audit of that is written with it. */
@Service
@Transactional
public class Evidence {

    private final Glances glances;
    private final Map<Topic, Telling> tellings;
    private final Insights insights;
    private final CaffeineWeeks caffeine;
    private final Exposures exposures;
    private final Worksheets worksheets;
    private final DaysOfThePath path;
    private final KeptEvidence kept;

    Evidence(
            Glances glances,
            List<Telling> tellings,
            Insights insights,
            CaffeineWeeks caffeine,
            Exposures exposures,
            Worksheets worksheets,
            DaysOfThePath path,
            KeptEvidence kept) {
        this.glances = glances;
        this.tellings = tellings.stream().collect(Collectors.toMap(Telling::topic, Function.identity()));
        this.insights = insights;
        this.caffeine = caffeine;
        this.exposures = exposures;
        this.worksheets = worksheets;
        this.path = path;
        this.kept = kept;
    }

    /** The weeks, and whether the person's own band may be drawn. */
    public record Evenings(Picture picture, boolean band) {}

    /** @throws NotFound here and below: where no active link leads from the therapist to the patient */
    public Seen<Evenings> evenings(TherapistId therapist, PatientId patient, Span span) {
        return seen(
                therapist,
                patient,
                Topic.OUTCOME,
                glance -> new Evenings(insights.weeks(patient, span), glance.bands()));
    }

    /** Each form with every time it was answered, the latest first. */
    public Seen<List<AnsweredForm>> measures(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.MEASURES, kept::forms);
    }

    /** Empty where nothing is logged within a year. */
    public Seen<Optional<CaffeineDays>> caffeine(TherapistId therapist, PatientId patient, CaffeineSpan span) {
        return seen(therapist, patient, Topic.CAFFEINE, glance -> caffeine.days(patient, span));
    }

    /** Of the last twelve weeks, the latest first. */
    public Seen<List<Played>> sessions(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.SESSIONS, kept::sessions);
    }

    /** Urges of the last twelve weeks, the latest first, and the ladder. */
    public Seen<UrgesKept> urges(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.URGES, kept::urges);
    }

    /** All of them, the latest first. */
    public Seen<List<Exposure>> exposures(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.EXPOSURES, glance -> exposures.all(patient));
    }

    /** Weeks in review, blood tests, and what was noticed. */
    public Seen<ReviewsKept> reviews(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.REVIEWS, kept::reviews);
    }

    /** The plan for hard hours as it is written. */
    public Seen<SafetyKept> safety(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.SAFETY, kept::safety);
    }

    /** Those that are shared one by one, the latest first. */
    public Seen<List<Sheet>> worksheets(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.WORKSHEETS, glance -> worksheets.shown(patient));
    }

    /** One of them. @throws NotFound also where that sheet is not shared */
    public Seen<Sheet> worksheet(TherapistId therapist, PatientId patient, UUID sheet) {
        return seen(therapist, patient, Topic.WORKSHEETS, glance -> worksheets.shown(patient, sheet));
    }

    /** The day of the path that stands today; empty before the program began. */
    public Seen<Optional<PathSeen>> program(TherapistId therapist, PatientId patient) {
        return seen(therapist, patient, Topic.PLACE, glance -> path.today(patient));
    }

    /** The day of the path that stood on a day of the patient; empty before the program began. */
    public Seen<Optional<PathSeen>> program(TherapistId therapist, PatientId patient, LocalDate day) {
        return seen(therapist, patient, Topic.PLACE, glance -> path.on(patient, day));
    }

    private <T> Seen<T> seen(TherapistId therapist, PatientId patient, Topic topic, Function<Glance, T> what) {
        var glance = glances.open(therapist, patient, topic);
        return glance.has(topic.kind())
                ? new Seen<>(
                        glance.head(),
                        what.apply(glance),
                        tellings.get(topic) == null
                                ? List.of()
                                : tellings.get(topic).lines(glance))
                : new Seen<>(glance.head(), null, List.of());
    }
}
