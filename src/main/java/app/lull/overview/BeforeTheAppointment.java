package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed since the last appointment, and what to ask at the next. It reads only; the audit is written with it. */
@Service
@Transactional
public class BeforeTheAppointment {

    private static final int DEFAULT_DAYS = 14;

    private final Glances glances;
    private final List<Turning> turnings;
    private final AppointmentQuestions questions;
    private final AppointmentNoted noted;

    BeforeTheAppointment(
            Glances glances, List<Turning> turnings, AppointmentQuestions questions, AppointmentNoted noted) {
        this.glances = glances;
        this.turnings = turnings;
        this.questions = questions;
        this.noted = noted;
    }

    /**
     * What changed from a day on, up to today.
     *
     * @param since null for the last appointment that was noted, or 14 days where there is none; one in the future counts
     *     as today, one of more than a year ago as a year ago
     * @throws NotFound where no active link leads from the therapist to the patient
     */
    public Preparation of(TherapistId therapist, PatientId patient, @Nullable LocalDate since) {
        var glance = glances.open(therapist, patient, EnumSet.complementOf(EnumSet.of(DataKind.MESSAGES)));
        var appointment = since == null ? noted.last(therapist, patient) : Optional.<LocalDate>empty();
        var from = since == null ? appointment.orElse(glance.today().minusDays(DEFAULT_DAYS - 1L)) : since;
        var period = new Period(within(from, glance.today()), glance.today());
        var turned = turnings.stream()
                .flatMap(turning -> turning.turned(glance, period).stream())
                .toList();
        var turns = turned.stream().flatMap(one -> one.turns().stream()).toList();
        return new Preparation(
                glance.head(),
                period,
                appointment.isPresent(),
                turned.stream()
                        .map(one -> new Preparation.Changed(one.topic(), one.sentence()))
                        .toList(),
                questions.of(turns),
                questions.reminder(),
                Arrays.stream(Topic.values())
                        .filter(topic -> !glance.has(topic.kind()))
                        .toList());
    }

    private static LocalDate within(LocalDate given, LocalDate today) {
        var day = PatientDays.nameable(given);
        var earliest = today.minusDays(Period.MOST - 1L);
        return day.isAfter(today) ? today : day.isBefore(earliest) ? earliest : day;
    }
}
