package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class InsightsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);

    @Autowired
    private Insights insights;

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void somebody() {
        patient = people.patient(BERLIN);
    }

    @Test
    void before_the_first_check_in_there_is_nothing_and_no_date() {
        assertThat(picture()).isEqualTo(new Picture.NotYet(null));
    }

    @Test
    void in_the_first_week_it_says_on_which_day_there_will_be_something() {
        evening(FIRST, 6);
        evening(FIRST.plusDays(3), 6);

        assertThat(picture()).isEqualTo(new Picture.NotYet(FIRST.plusDays(7)));
    }

    @Test
    void the_first_week_shows_on_the_eighth_day_from_four_in_the_morning() {
        evening(FIRST, 6);

        at(FIRST.plusDays(7), 3, 59);
        assertThat(picture()).isInstanceOf(Picture.NotYet.class);

        at(FIRST.plusDays(7), 4, 0);
        var only = new Week(FIRST, FIRST.plusDays(6), 1, new Middle(6, null), new Middle(3, null));
        assertThat(picture())
                .isInstanceOfSatisfying(
                        Picture.Shown.class, shown -> assertThat(shown.weeks()).containsExactly(only));
    }

    @Test
    void this_week_is_not_shown_while_it_runs() {
        for (int day = 0; day < 10; day++) {
            evening(FIRST.plusDays(day), day < 7 ? 4 : 9);
        }

        assertThat(picture())
                .isInstanceOfSatisfying(
                        Picture.Shown.class,
                        shown -> assertThat(shown.weeks())
                                .singleElement()
                                .extracting(Week::anxiety)
                                .isEqualTo(new Middle(4, new Middle.Spread(4, 4))));
    }

    @Test
    void somebody_who_comes_back_after_a_year_is_told_when_there_will_be_something() {
        evening(FIRST, 6);
        evening(FIRST.plusWeeks(60).plusDays(2), 4);

        assertThat(picture()).isEqualTo(new Picture.NotYet(FIRST.plusWeeks(61)));
    }

    @Test
    void another_patient_is_told_there_is_nothing() {
        var other = people.patient(BERLIN);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> TestPeople.as(other, () -> insights.weeks(patient)));
    }

    private void evening(LocalDate day, int anxiety) {
        at(day, 21, 0);
        TestPeople.run(patient, () -> {
            var shown = diary.evening(patient);
            diary.save(patient, shown.answered(new Answers(anxiety, 0, 3, 0, 0)));
        });
    }

    private void at(LocalDate date, int hour, int minute) {
        clock.set(date.atTime(hour, minute).atZone(BERLIN).toInstant());
    }

    private Picture picture() {
        return TestPeople.as(patient, () -> insights.weeks(patient));
    }
}
