package app.lull.ratings;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import app.lull.content.Questionnaire;
import app.lull.content.Questionnaires;
import app.lull.measures.Answered;
import app.lull.measures.Asking;
import app.lull.measures.KeptForm;
import app.lull.measures.RefusedAnswers;
import app.lull.measures.Result;
import app.lull.measures.Together;
import app.lull.safety.SafetyLog;
import app.lull.store.EditedMeanwhile;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A form that therapist and patient go through in the session, and what follows at once from an answer about self-harm. */
@Service
@Transactional
public class InTheSession {

    private final Together together;
    private final SafetyLog safety;
    private final Questionnaires forms;
    private final PatientNames names;
    private final Operator operator;

    InTheSession(Together together, SafetyLog safety, Questionnaires forms, PatientNames names, Operator operator) {
        this.together = together;
        this.safety = safety;
        this.forms = forms;
        this.names = names;
        this.operator = operator;
    }

    /**
     * What the page of a form needs.
     *
     * @param form in the version that is asked, or was answered
     * @param from the day from which it can be asked again; null where that is now
     * @param before what is to be corrected; null for a new one
     */
    public record FormPlace(
            String patientName,
            Questionnaire form,
            @Nullable LocalDate from,
            @Nullable KeptForm before) {}

    /**
     * The form as it is asked here.
     *
     * @param form its id
     * @param former the one that is to be corrected; null for a new one
     * @throws NotFound where there is no such form, or questionnaires are not shared
     */
    public FormPlace place(TherapistId therapist, PatientId patient, String form, @Nullable UUID former) {
        var asking = together.asking(therapist, patient, form);
        var name = names.of(therapist, patient);
        if (former == null) {
            return new FormPlace(
                    name, asking.form(), asking instanceof Asking.NotYet(var _, var from) ? from : null, null);
        }
        var before = own(therapist, patient, former).kept();
        var answered = before.answered();
        return new FormPlace(
                name,
                forms.find(answered.form(), answered.version(), answered.language())
                        .orElseThrow(),
                null,
                before);
    }

    /**
     * The item about self-harm was answered, whatever is still open: kept at once where it is more than “not at all”, and
     * taken back where it is changed before the form is kept.
     *
     * @param id of the form that is being entered
     * @param value 0 to 3
     * @throws NotFound where it is not asked here, or questionnaires are not shared
     */
    public void answered(TherapistId therapist, PatientId patient, UUID id, int value) {
        var _ = names.of(therapist, patient);
        if (!operator.asksAboutSelfHarm()) {
            throw new NotFound();
        }
        if (value > 0) {
            safety.hear(therapist, patient, id, value);
        } else {
            safety.unhear(therapist, patient, id);
        }
    }

    /**
     * Keeps the form for the patient's today. The same id again changes nothing.
     *
     * @param id made before the write
     * @throws InvalidEntry at {@code form}, naming the day where it comes too soon
     * @throws NotFound where questionnaires are not shared
     */
    public Result keep(TherapistId therapist, PatientId patient, UUID id, Answered answered) {
        if (together.all(therapist, patient).stream()
                        .noneMatch(one -> one.kept().id().equals(id))
                && forms.find(answered.form()).isPresent()
                && together.asking(therapist, patient, answered.form()) instanceof Asking.NotYet(var form, var from)) {
            throw new InvalidEntry("form", tooSoon(form, Days.day(from)));
        }
        try {
            heardWith(therapist, patient, together.keep(therapist, patient, id, answered));
        } catch (RefusedAnswers e) {
            throw refused(e);
        }
        return own(therapist, patient, id);
    }

    /**
     * Corrects one they entered; it keeps its day, and the former stays to be read.
     *
     * @param id made before the write
     * @throws InvalidEntry at {@code form}
     * @throws EditedMeanwhile where it was corrected or taken back in another window
     * @throws NotFound where they entered no such form
     */
    public Result correct(TherapistId therapist, PatientId patient, UUID former, UUID id, Answered answered) {
        KeptForm kept;
        try {
            kept = together.correct(therapist, patient, former, id, answered);
        } catch (RefusedAnswers e) {
            throw refused(e);
        }
        if (!kept.id().equals(former)) {
            safety.unhear(therapist, patient, former);
        }
        heardWith(therapist, patient, kept);
        return own(therapist, patient, kept.id());
    }

    /**
     * Says that a form, or an answer about self-harm in a form that was not finished, was entered by mistake.
     *
     * @throws EditedMeanwhile where it was corrected or taken back in another window
     * @throws NotFound where they entered no such form or answer
     */
    public void takeBack(TherapistId therapist, PatientId patient, UUID former) {
        var heard = safety.heard(therapist, patient).stream()
                .anyMatch(one -> one.concern().equals(former));
        var kept = together.all(therapist, patient).stream()
                .anyMatch(one -> one.kept().id().equals(former));
        if (kept || !heard) {
            together.takeBack(therapist, patient, former);
        }
        safety.unhear(therapist, patient, former);
    }

    private void heardWith(TherapistId therapist, PatientId patient, KeptForm kept) {
        forms.find(kept.answered().form()).stream()
                .flatMap(form -> form.items().stream())
                .filter(Questionnaire.Item::safety)
                .map(item -> kept.answered().values().get(item.id()))
                .filter(Objects::nonNull)
                .forEach(value -> safety.hear(therapist, patient, kept.id(), value));
    }

    private Result own(TherapistId therapist, PatientId patient, UUID id) {
        return together.all(therapist, patient).stream()
                .filter(one -> one.kept().id().equals(id)
                        && therapist.equals(one.kept().enteredBy()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String tooSoon(Questionnaire form, String from) {
        return "%s was answered a short while ago. It looks back %d weeks, so it can be asked again from %s."
                .formatted(form.id(), form.weeks(), from);
    }

    private static InvalidEntry refused(RefusedAnswers e) {
        return new InvalidEntry(
                "form",
                e.field().equals("values")
                        ? "Some answers are missing, and there is no total from a part of them."
                        : "This form cannot be kept as it is.");
    }
}
