package app.lull.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.checkin.Answers;
import app.lull.checkin.AroundTheDay;
import app.lull.checkin.CheckInDiary;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class MadeUpDayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final long SEED = 20261125;

    @Autowired
    private CheckInDiary diary;

    @Autowired
    private AroundTheDay around;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    @Test
    void ninety_made_up_days_can_all_have_been_so_also_where_the_clocks_change() {
        var patient = people.patient(BERLIN);
        var random = new Random(SEED);
        for (int number = 0; number < 90; number++) {
            var day = FIRST.plusDays(number);
            var anxious = random.nextInt(11);
            clock.set(day.atTime(21, 0).atZone(BERLIN).toInstant());
            var told = new MadeUpDay(random, day, number, anxious);
            TestPeople.run(
                    patient,
                    () -> diary.save(
                            patient,
                            diary.evening(patient)
                                    .answered(new Answers(anxious, 0, 0, 0, 0), told.around(), told.taken())));
        }

        var kept = TestPeople.as(patient, () -> around.between(patient, FIRST, FIRST.plusDays(89)));

        assertThat(kept)
                .as("seed %d", SEED)
                .hasSizeGreaterThan(80)
                .anySatisfy(day -> assertThat(day.spike()).isTrue());
        assertThat(kept).anySatisfy(day -> assertThat(day.night()).isNotNull());
    }
}
