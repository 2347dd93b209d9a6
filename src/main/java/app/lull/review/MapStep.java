package app.lull.review;

import app.lull.account.PatientId;
import app.lull.today.DayCount;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The body map as a step of Today: on the day a week begins, from the second to the fourth week. From day 29 on the
 * program looks away from the twitches, and the map waits under More for whoever wants it.
 */
@Component
class MapStep implements StepSource {

    private static final int FIRST_WEEK_OFFERED = 1;
    private static final int LAST_WEEK_OFFERED = 3;

    private final BodyMaps maps;
    private final DayCount dayCount;

    MapStep(BodyMaps maps, DayCount dayCount) {
        this.maps = maps;
        this.dayCount = dayCount;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var dayOfProgram = dayCount.dayOfProgram(patient, day);
        var week = Schedule.weeksOver(dayOfProgram);
        var begins = dayOfProgram % Schedule.DAYS_OF_A_WEEK == 1;
        if (!begins || week < FIRST_WEEK_OFFERED || week > LAST_WEEK_OFFERED) {
            return List.of();
        }
        var done = maps.page(patient, day).saved() != null;
        return List.of(new Step(
                "review.map",
                82,
                "Where it twitches",
                1,
                "from memory, once a week, if you like",
                "review/map",
                done ? "Look again" : "Begin",
                done));
    }
}
