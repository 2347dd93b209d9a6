package app.lull.medicines;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.store.EditedMeanwhile;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nicotine, and medicines as needed: one tap to log it, and it can be changed, removed and put back. */
@Service
@Transactional
public class TakenLog {

    private final TimesTaken rows;
    private final OwnMedicines medicines;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    TakenLog(TimesTaken rows, OwnMedicines medicines, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.medicines = medicines;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** Both ends included, the latest first. */
    @Transactional(readOnly = true)
    public List<TakenOnce> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return rows.between(
                patient,
                PatientDays.nameable(from),
                PatientDays.nameable(to),
                patients.days(patient).zone());
    }

    /**
     * Logs nicotine. The same id again is the same row.
     *
     * @param id made before the write
     * @param when on the patient's wall clock, up to 14 days back; null for now
     * @throws InvalidEntry at {@code when}
     */
    public TakenOnce nicotine(PatientId patient, UUID id, NicotineForm form, @Nullable LocalDateTime when) {
        access.mayWrite(patient);
        return add(patient, id, form, null, when);
    }

    /**
     * Logs a medicine as needed. Parameters and refusals as of {@link #nicotine}.
     *
     * @param medicine the id of the one in the patient's list
     * @throws NotFound where the list has none of this id that is taken as needed, or it is nicotine
     */
    public TakenOnce medicine(PatientId patient, UUID id, UUID medicine, @Nullable LocalDateTime when) {
        access.mayWrite(patient);
        var _ = medicines
                .hold(patient, medicine)
                .filter(Medicine::isLoggedByTap)
                .orElseThrow(NotFound::new);
        return add(patient, id, null, medicine, when);
    }

    /**
     * Changes the time.
     *
     * @param version the one that was shown
     * @throws EditedMeanwhile where it was changed in another tab
     * @throws NotFound where it is gone
     * @throws InvalidEntry at {@code when}
     */
    public TakenOnce edit(PatientId patient, UUID id, int version, LocalDateTime when) {
        access.mayWrite(patient);
        var days = patients.days(patient);
        var before = rows.find(patient, id, days.zone()).orElseThrow(NotFound::new);
        var sameTime =
                when.truncatedTo(ChronoUnit.MINUTES).equals(before.local().truncatedTo(ChronoUnit.MINUTES));
        var at = sameTime ? before.at() : TakenAt.moment(when, days.zone(), clock.instant());
        var day = sameTime ? before.day() : days.dayOf(at);
        if (!rows.change(patient, id, version, at, day)) {
            throw new EditedMeanwhile("entry");
        }
        return rows.find(patient, id, days.zone()).orElseThrow(NotFound::new);
    }

    /**
     * Removes a row; one that is gone already stays gone.
     *
     * @return what was removed, to be put back; empty where it was gone already
     * @throws EditedMeanwhile where it was changed in another tab
     */
    public Optional<TakenOnce> remove(PatientId patient, UUID id, int version) {
        access.mayWrite(patient);
        var zone = patients.days(patient).zone();
        var before = rows.find(patient, id, zone);
        if (before.isPresent() && !rows.remove(patient, id, version)) {
            if (rows.find(patient, id, zone).isPresent()) {
                throw new EditedMeanwhile("entry");
            }
            return Optional.empty();
        }
        return before;
    }

    /** Puts back what was removed, as it was. @throws NotFound where its medicine is not in the patient's list */
    public void putBack(PatientId patient, TakenOnce removed) {
        access.mayWrite(patient);
        var medicine = removed.medicine();
        if (medicine != null) {
            var _ = medicines.hold(patient, medicine).orElseThrow(NotFound::new);
        }
        rows.add(patient, removed, clock.instant());
    }

    private TakenOnce add(
            PatientId patient,
            UUID id,
            @Nullable NicotineForm form,
            @Nullable UUID medicine,
            @Nullable LocalDateTime when) {
        var days = patients.days(patient);
        var now = clock.instant();
        var at = (when == null ? now : TakenAt.moment(when, days.zone(), now)).truncatedTo(ChronoUnit.MICROS);
        var local = LocalDateTime.ofInstant(at, days.zone());
        rows.add(patient, new TakenOnce(id, form, medicine, "", at, local, days.dayOf(at), 0), now);
        return rows.find(patient, id, days.zone()).orElseThrow(NotFound::new);
    }
}
