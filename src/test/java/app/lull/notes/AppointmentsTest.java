package app.lull.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.overview.BeforeTheAppointment;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days on which two met. */
@LullTest
class AppointmentsTest {

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    Appointments appointments;

    @Autowired
    BeforeTheAppointment before;

    @Autowired
    CareTeam team;

    @Autowired
    Patients patients;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void two_who_are_linked() {
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist);
        today = TestPeople.as(patient, () -> patients.today(patient));
    }

    private Optional<LocalDate> last(TherapistId asking) {
        return TestPeople.as(asking, () -> appointments.last(asking, patient));
    }

    private void met(LocalDate day) {
        TestPeople.run(therapist, () -> appointments.met(therapist, patient, day));
    }

    @Test
    void what_changed_is_told_from_the_last_day_they_met_on_and_from_fourteen_days_without_one() {
        TestPeople.run(
                therapist,
                () -> assertThat(before.of(therapist, patient, null))
                        .matches(page -> !page.noted() && page.since().from().equals(today.minusDays(13))));
        met(today.minusDays(20));
        met(today.minusDays(6));
        met(today.minusDays(6));
        TestPeople.run(
                therapist,
                () -> assertThat(before.of(therapist, patient, null))
                        .matches(page -> page.noted() && page.since().from().equals(today.minusDays(6))));
        TestPeople.run(therapist, () -> appointments.takeBack(therapist, patient, today.minusDays(6)));
        assertThat(last(therapist)).contains(today.minusDays(20));
    }

    @Test
    void a_day_to_come_or_of_another_age_is_refused_where_it_was_chosen() {
        for (var day : new LocalDate[] {today.plusDays(1), today.minusDays(400), LocalDate.MIN, LocalDate.MAX}) {
            assertThatThrownBy(() -> met(day)).isInstanceOf(InvalidEntry.class);
        }
        assertThat(last(therapist)).isEmpty();
    }

    @Test
    void another_therapist_of_theirs_does_not_see_it_and_after_the_end_nobody_does() {
        met(today);
        var other = people.therapist();
        linked.link(patient, other);
        assertThat(last(other)).isEmpty();
        assertThatThrownBy(() -> TestPeople.run(patient, () -> appointments.last(therapist, patient)))
                .isInstanceOf(NotFound.class);
        TestPeople.run(patient, () -> team.end(patient, link));
        assertThatThrownBy(() -> last(therapist)).isInstanceOf(NotFound.class);
    }
}
