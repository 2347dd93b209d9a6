package app.lull.exposures;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaires;
import app.lull.measures.KeptForm;
import app.lull.measures.Measures;
import app.lull.safety.SafetyEvent.Said;
import app.lull.safety.SafetyLog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate of module 8 and of the worry script: a PHQ-9 below 20 with its last item at 0 in the last 14 days, or, where
 * the PHQ-8 is asked, that below 20 and “no” to the plain question. What is not known is asked for, never taken to be so.
 */
@Service
@Transactional
public class ThoughtExposureGate {

    /** A form or an answer counts on its own day and on so many days after it. */
    public static final int DAYS = 14;

    /** From this total on it is only for two. */
    public static final int TOO_HIGH = 20;

    private static final Set<String> FORMS = Set.of("PHQ-9", "PHQ-8");

    private final Access access;
    private final Patients patients;
    private final Operator operator;
    private final Measures measures;
    private final Questionnaires forms;
    private final SafetyLog safety;

    ThoughtExposureGate(
            Access access,
            Patients patients,
            Operator operator,
            Measures measures,
            Questionnaires forms,
            SafetyLog safety) {
        this.access = access;
        this.patients = patients;
        this.operator = operator;
        this.measures = measures;
        this.forms = forms;
        this.safety = safety;
    }

    /** Where the patient stands now. @throws app.lull.account.NotFound for anybody else's */
    public MayFaceThoughts of(PatientId patient) {
        access.mayWrite(patient);
        var from = patients.today(patient).minusDays(DAYS);
        var standing = safety.standing(patient);
        var said = safety.thoughts(patient, from);
        var recent = recent(patient, from);
        if (standing.fearRests()
                || standing.asksFrom() != null
                || said.filter(one -> one != Said.NO).isPresent()
                || recent.stream().anyMatch(this::hasThoughts)
                || recent.stream()
                        .findFirst()
                        .filter(form -> form.total() >= TOO_HIGH)
                        .isPresent()) {
            return new MayFaceThoughts.WithTherapist();
        }
        return missing(patient, recent, said);
    }

    /** Whether a form of the last 14 days is too high for fear stirred up on purpose, alone. */
    @Transactional(readOnly = true)
    public boolean isVeryLow(PatientId patient) {
        access.mayRead(patient, DataKind.MEASURES);
        return recent(patient, patients.today(patient).minusDays(DAYS)).stream()
                .findFirst()
                .filter(form -> form.total() >= TOO_HIGH)
                .isPresent();
    }

    private MayFaceThoughts missing(PatientId patient, List<KeptForm> recent, Optional<Said> said) {
        var byTheForm =
                recent.stream().findFirst().filter(this::asksAboutThoughts).isPresent();
        var question = !byTheForm && said.isEmpty() && (!recent.isEmpty() || !operator.asksAboutSelfHarm());
        if (question && operator.mode() == Operator.Mode.WELLNESS) {
            return new MayFaceThoughts.WithTherapist();
        }
        if (!recent.isEmpty()) {
            return question ? new MayFaceThoughts.NeedsForm(null, true) : new MayFaceThoughts.Open();
        }
        return new MayFaceThoughts.NeedsForm(form(patient), question);
    }

    private String form(PatientId patient) {
        return measures.asking(patient, "PHQ-9").form().id();
    }

    /** The latest first. */
    private List<KeptForm> recent(PatientId patient, LocalDate from) {
        return measures.all(patient).stream()
                .filter(form -> FORMS.contains(form.answered().form()))
                .filter(form -> !form.day().isBefore(from))
                .sorted(Comparator.comparing(KeptForm::answeredAt).reversed())
                .toList();
    }

    private boolean asksAboutThoughts(KeptForm kept) {
        return safetyItem(kept).isPresent();
    }

    private boolean hasThoughts(KeptForm kept) {
        return safetyItem(kept)
                .map(item -> kept.answered().values().getOrDefault(item.id(), 0) > 0)
                .orElse(false);
    }

    private Optional<Questionnaire.Item> safetyItem(KeptForm kept) {
        return forms.find(kept.answered().form()).stream()
                .flatMap(form -> form.items().stream())
                .filter(Questionnaire.Item::safety)
                .findFirst();
    }
}
