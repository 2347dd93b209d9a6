package app.lull.medicines;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.EveningSubstances;
import app.lull.checkin.NotPossible;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.MedicineChange;
import app.lull.checkin.Taken.Nicotine;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alcohol, nicotine and changed medicines, told in the evening check-in and kept here. */
@Service
@Transactional
public class EveningIntake implements EveningSubstances {

    private static final int DAYS_BACK = 28;
    private static final int OFTEN_ENOUGH = 3;
    private static final int YEARS_BACK = 1;

    private final TakenDays rows;
    private final TimesTaken times;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    EveningIntake(TakenDays rows, TimesTaken times, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Asked asked(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.INTAKE);
        var asked = PatientDays.nameable(day);
        var kept = rows.between(patient, PatientDays.nameable(asked.minusDays(DAYS_BACK)), asked);
        var zone = patients.days(patient).zone();
        var grams = kept.values().stream()
                .map(Taken::alcohol)
                .filter(Objects::nonNull)
                .map(Alcohol::gramsEach)
                .reduce(StandardDrink.gramsIn(zone), (earlier, later) -> later);
        var usual = usual(kept.headMap(asked).values(), grams);
        var logged = nicotine(times.nicotine(patient, asked));
        return new Asked(
                kept.getOrDefault(asked, Taken.NOTHING),
                grams,
                logged == null ? usual : new Taken(usual.alcohol(), logged, List.of()));
    }

    /** As {@link EveningSubstances#keep} says. @throws IllegalArgumentException for any day but the patient's today */
    @Override
    public void keep(PatientId patient, LocalDate day, Taken taken) {
        access.mayWrite(patient);
        if (!day.equals(patients.days(patient).dayOf(clock.instant()))) {
            throw new IllegalArgumentException("kept in the evening of a day, until it closes; not for " + day);
        }
        var medicines = new ArrayList<MedicineChange>();
        for (var medicine : taken.medicines()) {
            medicines.add(accepted(medicine, medicines.size(), day));
        }
        rows.keep(patient, day, new Taken(taken.alcohol(), taken.nicotine(), medicines));
    }

    /** What was told on these days, oldest first; both ends included, days without anything left out. */
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, Taken> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        return rows.between(patient, PatientDays.nameable(from), PatientDays.nameable(to));
    }

    private static MedicineChange accepted(MedicineChange medicine, int place, LocalDate day) {
        if (medicine.on().isAfter(day)) {
            throw new NotPossible(
                    NotPossible.Field.MEDICINE_DATE, place, "That is still to come. Choose a day up to today.");
        }
        if (medicine.on().isBefore(day.minusYears(YEARS_BACK))) {
            throw new NotPossible(NotPossible.Field.MEDICINE_DATE, place, "This goes back a year. Choose a later day.");
        }
        try {
            return new MedicineChange(medicine.change(), OneLine.name("name", medicine.name()), medicine.on());
        } catch (InvalidEntry refused) {
            throw new NotPossible(NotPossible.Field.MEDICINE_NAME, place, refused.getMessage());
        }
    }

    /** What was logged with a tap today is a fact, and stands before any habit; gum and the like are not asked for. */
    private static @Nullable Nicotine nicotine(Map<NicotineForm, Integer> logged) {
        var cigarettes = logged.getOrDefault(NicotineForm.CIGARETTE, 0);
        var sessions = logged.getOrDefault(NicotineForm.VAPE, 0) + logged.getOrDefault(NicotineForm.POUCH, 0);
        return cigarettes + sessions == 0 ? null : new Nicotine(told(cigarettes), told(sessions));
    }

    private static @Nullable Integer told(int times) {
        return times == 0 ? null : Integer.valueOf(Math.min(times, Taken.MOST_NICOTINE));
    }

    private static Taken usual(Collection<Taken> before, double grams) {
        var drinks = median(
                before,
                taken -> taken.alcohol() == null ? null : taken.alcohol().drinks());
        var cigarettes = median(
                before,
                taken -> taken.nicotine() == null ? null : taken.nicotine().cigarettes());
        var sessions = median(
                before,
                taken -> taken.nicotine() == null ? null : taken.nicotine().sessions());
        return new Taken(
                drinks == null ? null : new Alcohol(drinks, grams),
                cigarettes == null && sessions == null ? null : new Nicotine(cigarettes, sessions),
                List.of());
    }

    /** The lower one of two in the centre, so that it is always something that was told; null until it was, three times. */
    private static <N extends Comparable<N>> @Nullable N median(
            Collection<Taken> days, Function<Taken, @Nullable N> part) {
        var told = days.stream().map(part).filter(Objects::nonNull).sorted().toList();
        return told.size() < OFTEN_ENOUGH ? null : told.get((told.size() - 1) / 2);
    }
}
