package app.lull.intake;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's caffeine by day, over weeks and months. Reads the days' sums, and no entry. */
@Service
@Transactional(readOnly = true)
public class CaffeineWeeks {

    private static final int MOST_DAYS = 366;
    private static final LocalDate FIRST_MONTH = LocalDate.of(2020, 1, 1);

    private final DayTotals totals;
    private final ObjectProvider<CaffeinePlan> plans;
    private final AboutMes aboutMes;
    private final Patients patients;
    private final Access access;

    CaffeineWeeks(
            DayTotals totals, ObjectProvider<CaffeinePlan> plans, AboutMes aboutMes, Patients patients, Access access) {
        this.totals = totals;
        this.plans = plans;
        this.aboutMes = aboutMes;
        this.patients = patients;
        this.access = access;
    }

    /**
     * The days up to today.
     *
     * @param span how far back; a wider one is shown where nothing is known in it
     * @return nothing where nothing is known in a year
     */
    public Optional<CaffeineDays> days(PatientId patient, CaffeineSpan span) {
        access.mayRead(patient, DataKind.INTAKE);
        var today = patients.today(patient);
        return span.andWider().stream()
                .map(wider -> new CaffeineDays(wider, between(patient, wider.from(today), today), ""))
                .filter(shown -> shown.days().stream().anyMatch(day -> day.total() != null))
                .findFirst()
                .map(shown -> new CaffeineDays(shown.span(), shown.days(), CaffeineReading.of(shown.days())));
    }

    /**
     * The month that holds the day.
     *
     * @param day one to come, or from before there was a Lull, shows the nearest month there can be something in
     */
    public CaffeineMonth month(PatientId patient, LocalDate day) {
        access.mayRead(patient, DataKind.INTAKE);
        var today = patients.today(patient);
        var held = day.isAfter(today) ? today : day.isBefore(FIRST_MONTH) ? FIRST_MONTH : day;
        var first = held.withDayOfMonth(1);
        var last = held.withDayOfMonth(held.lengthOfMonth());
        var limit = aboutMes.of(patient).dailyLimit();
        return new CaffeineMonth(today, between(patient, first, last), limit);
    }

    /** The same figures as {@link #days}, as a CSV file (RFC 4180); only the head where nothing is known. */
    public String csv(PatientId patient, CaffeineSpan span) {
        return DaysFile.of(days(patient, span).map(CaffeineDays::days).orElse(List.of()));
    }

    /** Every day from the first to the last, both included, known or not; at most a year of them. */
    public List<CaffeineDay> period(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        var last = PatientDays.nameable(to);
        var first = PatientDays.nameable(from);
        var earliest = last.minusDays(MOST_DAYS - 1L);
        return last.isBefore(first) ? List.of() : between(patient, first.isBefore(earliest) ? earliest : first, last);
    }

    private List<CaffeineDay> between(PatientId patient, LocalDate from, LocalDate to) {
        var days = patients.days(patient);
        var known = byDay(totals.between(patient, from, to), DayTotal::day);
        var planned = byDay(
                plans.orderedStream()
                        .flatMap(plan -> plan.between(patient, from, to).stream())
                        .toList(),
                PlannedDay::day);
        return from.datesUntil(to.plusDays(1))
                .map(day -> new CaffeineDay(day, known.get(day), last(known.get(day), days), planned.get(day)))
                .toList();
    }

    private static <T> Map<LocalDate, T> byDay(List<T> ofDays, Function<T, LocalDate> day) {
        return ofDays.stream().collect(Collectors.toMap(day, Function.identity(), (one, other) -> one));
    }

    private static @Nullable LocalTime last(@Nullable DayTotal total, PatientDays days) {
        return total == null || total.lastAt() == null || total.isWithout()
                ? null
                : LocalTime.ofInstant(total.lastAt(), days.zone());
    }
}
