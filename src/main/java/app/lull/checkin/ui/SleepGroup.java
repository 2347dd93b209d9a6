package app.lull.checkin.ui;

import app.lull.checkin.NotPossible;
import app.lull.checkin.Sleep;
import app.lull.checkin.UsualDay;
import app.lull.ui.BandChoice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The night before. */
class SleepGroup extends Group {

    private final ClockTime bedTime = new ClockTime("In bed at");
    private final ClockTime lightsOut = new ClockTime("Lights out at");
    private final WholeNumber toFallAsleep = minutes("To fall asleep, about");
    private final WholeNumber wakings = new WholeNumber("Woke up", "times", 0, Sleep.MOST_WAKINGS);
    private final WholeNumber awake = minutes("Awake in the night, in all");
    private final ClockTime finalWake = new ClockTime("Awake for good at");
    private final ClockTime outOfBed = new ClockTime("Out of bed at");
    private final BandChoice quality = new BandChoice("How the sleep was", AroundWords.SLEEP_QUALITY).optional();
    private final WholeNumber nap = minutes("Nap in the day");

    SleepGroup(UsualDay usual) {
        super("Sleep");
        put("The night before today. About is good enough, and any of it can be left out.");
        var times = AroundWords.times(usual);
        if (!times.isEmpty()) {
            put(usual(times, () -> take(usual)));
        }
        put(fields(bedTime, lightsOut, toFallAsleep, wakings, awake, finalWake, outOfBed), quality, fields(nap));
    }

    void show(Sleep sleep) {
        bedTime.setValue(sleep.bedTime());
        lightsOut.setValue(sleep.lightsOut());
        toFallAsleep.setValue(sleep.minutesToFallAsleep());
        awake.setValue(sleep.minutesAwake());
        wakings.setValue(sleep.wakings());
        finalWake.setValue(sleep.finalWake());
        outOfBed.setValue(sleep.outOfBed());
        quality.setValue(sleep.quality());
        nap.setValue(sleep.napMinutes());
        isAnswered();
    }

    /** Null where nothing is in it. */
    @Nullable
    Sleep sleep() {
        var score = quality.chosen().orElse(null);
        var told = Stream.of(
                bedTime.answer(),
                lightsOut.answer(),
                toFallAsleep.answer(),
                awake.answer(),
                wakings.answer(),
                finalWake.answer(),
                outOfBed.answer(),
                score,
                nap.answer());
        return told.allMatch(Objects::isNull)
                ? null
                : new Sleep(
                        bedTime.answer(),
                        lightsOut.answer(),
                        toFallAsleep.answer(),
                        awake.answer(),
                        wakings.answer(),
                        finalWake.answer(),
                        outOfBed.answer(),
                        score,
                        nap.answer());
    }

    @Override
    List<Part> parts() {
        return List.of(bedTime, lightsOut, toFallAsleep, wakings, awake, finalWake, outOfBed, nap);
    }

    @Override
    Optional<Part> part(NotPossible refused) {
        return switch (refused.field()) {
            case BED_TIME -> Optional.of(bedTime);
            case LIGHTS_OUT -> Optional.of(lightsOut);
            case TO_FALL_ASLEEP -> Optional.of(toFallAsleep);
            case AWAKE -> Optional.of(awake);
            case WAKINGS -> Optional.of(wakings);
            case FINAL_WAKE -> Optional.of(finalWake);
            case OUT_OF_BED -> Optional.of(outOfBed);
            case MEDICINE_NAME, MEDICINE_DATE -> Optional.empty();
        };
    }

    private void take(UsualDay usual) {
        bedTime.suggest(usual.bedTime());
        lightsOut.suggest(usual.lightsOut());
        finalWake.suggest(usual.finalWake());
        outOfBed.suggest(usual.outOfBed());
    }

    private static WholeNumber minutes(String label) {
        return new WholeNumber(label, "min", 0, Sleep.MOST_MINUTES);
    }
}
