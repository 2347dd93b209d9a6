package app.lull.program;

import app.lull.account.PatientId;
import app.lull.checkin.AroundTheDay;
import app.lull.checkin.Night;
import app.lull.today.DeedSource;
import app.lull.today.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Offers the plan for nights before its week, to somebody who lies awake: from the third module on, where sleep efficiency
 * was under 85 % on four or more of the last seven nights in the diary (clinical reference A4, M9).
 */
@Component
class SleepBranch {

    private static final int FROM_MODULE = 3;
    private static final int ITS_OWN_MODULE = 9;
    private static final int DAYS = 7;
    private static final int NIGHTS = 4;
    private static final double EFFICIENT = 85;
    private static final String PLAN = "worksheet.W11";
    private static final int PLACE = 60;
    private static final int MADE_LATELY = 180;

    private final AroundTheDay around;
    private final List<DeedSource> deeds;

    SleepBranch(AroundTheDay around, List<DeedSource> deeds) {
        this.around = around;
        this.deeds = deeds;
    }

    Optional<Step> step(PatientId patient, Place place) {
        var module = place.journey().now().module();
        if (module < FROM_MODULE
                || module >= ITS_OWN_MODULE
                || place.journey().tailoring().resting().contains(PLAN)
                || !liesAwake(patient, place)
                || hasPlan(patient, place)) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                "program.sleep",
                PLACE,
                "A plan for your nights, if you like",
                5,
                "Your diary shows long times awake on four or more of seven nights. This comes in week nine; it can come now.",
                "worksheets/W11",
                "Look",
                false));
    }

    private boolean liesAwake(PatientId patient, Place place) {
        var today = place.today();
        return around.between(patient, today.minusDays(DAYS - 1L), today).stream()
                        .map(day -> day.night())
                        .filter(Objects::nonNull)
                        .map(Night::efficiency)
                        .filter(Objects::nonNull)
                        .filter(efficiency -> efficiency < EFFICIENT)
                        .count()
                >= NIGHTS;
    }

    private boolean hasPlan(PatientId patient, Place place) {
        var today = place.today();
        return deeds.stream()
                .flatMap(source -> source.deeds(patient, today.minusDays(MADE_LATELY), today).stream())
                .anyMatch(deed -> deed.what().equals(PLAN));
    }
}
