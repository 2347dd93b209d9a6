package app.lull.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.checkin.Answers;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Rhythm;
import app.lull.content.MedicineGroup.Kind;
import app.lull.medicines.Medicine;
import app.lull.medicines.MedicineEvent;
import app.lull.medicines.MedicineEvent.What;
import app.lull.medicines.Medicines;
import app.lull.program.Program;
import app.lull.program.TenWeeks;
import app.lull.store.Ids;
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
    private Rhythm rhythm;

    @Autowired
    private Medicines medicines;

    @Autowired
    private Program program;

    @Autowired
    private TenWeeks weeks;

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
        assertThat(picture())
                .isInstanceOfSatisfying(
                        Picture.Shown.class,
                        shown -> assertThat(shown.weeks()).singleElement().satisfies(week -> {
                            assertThat(week.from()).isEqualTo(FIRST);
                            assertThat(week.evenings()).isEqualTo(1);
                            assertThat(week.middle(Series.ANXIETY)).isEqualTo(new Middle(6, null));
                            assertThat(week.middle(Series.BOTHER)).isEqualTo(new Middle(3, null));
                            assertThat(week.impact()).isEqualTo(1.5);
                        }));
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
                                .extracting(week -> week.middle(Series.ANXIETY))
                                .isEqualTo(new Middle(4, new Middle.Spread(4, 4))));
    }

    @Test
    void somebody_who_comes_back_after_a_year_sees_the_weeks_there_were() {
        evening(FIRST, 6);
        evening(FIRST.plusWeeks(60).plusDays(2), 4);

        assertThat(picture()).isInstanceOfSatisfying(Picture.Shown.class, shown -> {
            assertThat(shown.span()).isEqualTo(Span.EVERYTHING);
            assertThat(shown.weeks())
                    .hasSize(60)
                    .first()
                    .extracting(Week::evenings)
                    .isEqualTo(1);
        });
    }

    @Test
    void the_last_ten_weeks_are_shown_and_everything_when_it_is_asked_for_with_the_same_beginning_to_compare_with() {
        for (int week = 0; week < 12; week++) {
            for (int day = 0; day < 4; day++) {
                evening(FIRST.plusWeeks(week).plusDays(day), 5, week < 3 ? 6 : 2);
            }
        }
        at(FIRST.plusWeeks(12), 9, 0);

        var ten = (Picture.Shown) picture();
        var all = (Picture.Shown) TestPeople.as(patient, () -> insights.weeks(patient, Span.EVERYTHING));

        assertThat(ten.weeks()).hasSize(10);
        assertThat(all.weeks()).hasSize(12);
        assertThat(ten.spans()).containsExactly(Span.TEN_WEEKS, Span.HALF_A_YEAR);
        assertThat(ten.comparison()).isEqualTo(all.comparison());
        assertThat(ten.comparison().standing()).isEqualTo(Standing.BELOW);
        assertThat(ten.comparison().sentence())
                .isEqualTo("In your last completed week (4 evenings) it stood at 1. That is below your own band of 2.5 "
                        + "to 3.5, from your first 3 weeks (12 evenings). This can be chance.");
    }

    private void movesOn() {
        TestPeople.run(patient, () -> weeks.moveOn(patient, weeks.page(patient).stay()));
    }

    @Test
    void the_weeks_of_the_program_are_marked_beside_those_of_the_diary_from_the_day_each_was_begun() {
        at(FIRST, 9, 0);
        TestPeople.run(patient, () -> program.enrolledOn(patient));
        evening(FIRST, 5);
        at(FIRST.plusDays(8), 9, 0);
        movesOn();
        evening(FIRST.plusDays(8), 5);
        at(FIRST.plusWeeks(2), 9, 0);

        assertThat(((Picture.Shown) picture()).marks())
                .containsExactly(
                        new Mark(Mark.Kind.PHASE, FIRST, FIRST.plusDays(7), "1", "Program week 1, Start here"),
                        new Mark(
                                Mark.Kind.PHASE,
                                FIRST.plusDays(8),
                                FIRST.plusDays(13),
                                "2",
                                "Program week 2, The circle"));
    }

    @Test
    void after_its_ten_weeks_the_program_marks_nothing() {
        at(FIRST, 9, 0);
        TestPeople.run(patient, () -> program.enrolledOn(patient));
        evening(FIRST, 5);
        for (int week = 1; week <= 10; week++) {
            at(FIRST.plusWeeks(week), 9, 0);
            movesOn();
        }
        at(FIRST.plusWeeks(30), 9, 0);

        assertThat(((Picture.Shown) picture()).marks())
                .hasSize(10)
                .last()
                .extracting(Mark::to)
                .isEqualTo(FIRST.plusDays(69));
    }

    @Test
    void a_break_from_the_check_in_is_marked_beside_the_weeks_it_leaves_open() {
        evening(FIRST, 5);
        at(FIRST.plusDays(1), 9, 0);
        TestPeople.run(patient, () -> rhythm.takeHoliday(patient, Ids.next(), FIRST.plusDays(3), FIRST.plusDays(12)));
        at(FIRST.plusWeeks(2), 9, 0);

        assertThat(((Picture.Shown) picture()).marks())
                .contains(new Mark(
                        Mark.Kind.HOLIDAY, FIRST.plusDays(3), FIRST.plusDays(12), "", "A break from the check-in"));
    }

    @Test
    void the_fourteen_days_after_a_change_of_medicine_are_marked_beside_the_weeks_and_name_nothing() {
        evening(FIRST, 5);
        at(FIRST.plusWeeks(4), 9, 0);
        var iron = new Medicine(Ids.next(), "Iron", null, Kind.SUPPLEMENT, false, false, "one", FIRST.plusDays(2), 0);
        TestPeople.run(patient, () -> {
            medicines.add(patient, iron);
            medicines.tell(patient, new MedicineEvent(Ids.next(), iron.id(), What.STOPPED, FIRST.plusDays(20), null));
        });

        var words = "Within 14 days of a change in what you take";
        assertThat(((Picture.Shown) picture()).marks())
                .containsExactly(
                        new Mark(Mark.Kind.CHANGE, FIRST.plusDays(2), FIRST.plusDays(15), "", words),
                        new Mark(Mark.Kind.CHANGE, FIRST.plusDays(20), FIRST.plusDays(33), "", words));
    }

    @Test
    void another_patient_is_told_there_is_nothing() {
        var other = people.patient(BERLIN);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> TestPeople.as(other, () -> insights.weeks(patient)));
    }

    private void evening(LocalDate day, int anxiety) {
        evening(day, anxiety, 3);
    }

    private void evening(LocalDate day, int anxiety, int bother) {
        at(day, 21, 0);
        TestPeople.run(patient, () -> {
            var shown = diary.evening(patient);
            diary.save(patient, shown.answered(new Answers(anxiety, 0, bother, 0, 0)));
        });
    }

    private void at(LocalDate date, int hour, int minute) {
        clock.set(date.atTime(hour, minute).atZone(BERLIN).toInstant());
    }

    private Picture picture() {
        return TestPeople.as(patient, () -> insights.weeks(patient));
    }
}
