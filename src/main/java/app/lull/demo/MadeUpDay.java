package app.lull.demo;

import app.lull.checkin.DayAround;
import app.lull.checkin.Exercise;
import app.lull.checkin.Exercise.BodyPart;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import app.lull.checkin.Exercise.TimeOfDay;
import app.lull.checkin.Fluids;
import app.lull.checkin.Sleep;
import app.lull.checkin.Stress;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Alcohol;
import app.lull.checkin.Taken.Change;
import app.lull.checkin.Taken.MedicineChange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/** What went on around a made-up day, with weekends, a hard run now and then, and evenings that leave things out. */
class MadeUpDay {

    private final Random random;
    private final LocalDate day;
    private final int number;
    private final int anxious;
    private final boolean weekend;

    /** @param number of the day, from 0; @param anxious 0-10 */
    MadeUpDay(Random random, LocalDate day, int number, int anxious) {
        this.random = random;
        this.day = day;
        this.number = number;
        this.anxious = anxious;
        this.weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    DayAround around() {
        return new DayAround(
                random.nextInt(10) == 0 ? null : sleep(),
                random.nextInt(8) == 0 ? null : exercise(),
                random.nextInt(5) == 0 ? null : new Fluids(1250 + 250 * random.nextInt(5), false, false),
                random.nextInt(6) == 0 ? null : stress(),
                null);
    }

    Taken taken() {
        var drinks = weekend && random.nextBoolean() ? 1 + random.nextInt(2) : 0;
        var medicine = number == 30
                ? List.of(new MedicineChange(Change.NEW, "Magnesium (made up)", day))
                : List.<MedicineChange>of();
        return new Taken(new Alcohol(drinks, 10), null, medicine);
    }

    private Sleep sleep() {
        var lightsOut = LocalTime.of(22, 45).plusMinutes(random.nextInt(6) * 15L + (weekend ? 45 : 0));
        var up = LocalTime.of(6, 45).plusMinutes(random.nextInt(3) * 15L + (weekend ? 60 : 0));
        var wakings = random.nextInt(1 + anxious / 2);
        return new Sleep(
                lightsOut.minusMinutes(20),
                lightsOut,
                10 + anxious * 3 + random.nextInt(10),
                wakings * (5 + random.nextInt(10)),
                wakings,
                up.minusMinutes(random.nextInt(3) * 5L),
                up,
                Math.clamp(4 - anxious / 3L - random.nextInt(2), 0, 4),
                0);
    }

    private Exercise exercise() {
        if (number % 3 != 0) {
            return random.nextBoolean()
                    ? Exercise.NONE
                    : new Exercise(
                            List.of(new Bout(Kind.WALKING, 30, 2, false, false, false, TimeOfDay.MIDDAY, List.of())));
        }
        var hard = number % 27 == 0;
        return new Exercise(List.of(new Bout(
                Kind.RUNNING,
                hard ? 75 : 30,
                hard ? 8 : 5,
                true,
                !hard,
                hard,
                TimeOfDay.EVENING,
                List.of(BodyPart.LEGS))));
    }

    private Stress stress() {
        var events = !weekend && random.nextInt(3) == 0 ? List.of(Stress.Event.WORK) : List.<Stress.Event>of();
        var triggers = anxious > 6 && random.nextInt(4) == 0
                ? List.of(Stress.HealthTrigger.READ_ABOUT_DISEASE)
                : List.<Stress.HealthTrigger>of();
        return new Stress(Math.clamp(anxious - 1L + random.nextInt(3), 0, 10), events, triggers);
    }
}
