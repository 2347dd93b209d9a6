package app.lull.checkin.ui;

import app.lull.checkin.BodyState;
import app.lull.checkin.Exercise;
import app.lull.checkin.Exercise.BodyPart;
import app.lull.checkin.Exercise.Bout;
import app.lull.checkin.Exercise.Kind;
import app.lull.checkin.Exercise.TimeOfDay;
import app.lull.checkin.Fluids;
import app.lull.checkin.Sleep;
import app.lull.checkin.Stress;
import app.lull.checkin.Taken;
import app.lull.checkin.Taken.Change;
import app.lull.checkin.UsualDay;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The day around, in words. */
final class AroundWords {

    /** From 0 to 4. */
    static final List<String> SLEEP_QUALITY = List.of("very bad", "bad", "fair", "good", "very good");

    private AroundWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case WALKING -> "walking";
            case RUNNING -> "running";
            case CYCLING -> "cycling";
            case SWIMMING -> "swimming";
            case STRENGTH -> "strength";
            case BALL_GAME -> "ball game";
            case YOGA_OR_STRETCHING -> "yoga or stretching";
            case DANCE -> "dance";
            case PHYSICAL_WORK -> "physical work";
            case OTHER -> "something else";
        };
    }

    static String of(TimeOfDay when) {
        return switch (when) {
            case MORNING -> "in the morning";
            case MIDDAY -> "at midday";
            case AFTERNOON -> "in the afternoon";
            case EVENING -> "in the evening";
        };
    }

    static String of(BodyPart part) {
        return switch (part) {
            case LEGS -> "legs";
            case ARMS -> "arms";
            case TRUNK -> "back and belly";
            case WHOLE_BODY -> "the whole body";
        };
    }

    static String of(BoutForm.Mark mark) {
        return switch (mark) {
            case WARM_UP -> "warm-up";
            case COOL_DOWN -> "cool-down";
            case UNUSUAL -> "unusual for me";
        };
    }

    static String of(FluidsGroup.Loss loss) {
        return switch (loss) {
            case HEAVY_SWEAT -> "a lot of sweat";
            case HEAT -> "heat";
        };
    }

    static String of(Stress.Event event) {
        return switch (event) {
            case WORK -> "work";
            case FAMILY -> "family";
            case MONEY -> "money";
            case HEALTH_NEWS -> "health news";
            case CONFLICT -> "conflict";
            case ILLNESS -> "illness";
            case TRAVEL -> "travel";
        };
    }

    static String of(Stress.HealthTrigger trigger) {
        return switch (trigger) {
            case READ_ABOUT_DISEASE -> "read about a disease";
            case SAW_A_PATIENT -> "saw somebody ill";
            case DOCTOR_LETTER -> "a doctor's letter";
            case NEW_BODY_AREA -> "a new place in my body";
        };
    }

    static String of(BodyGroup.Sign sign) {
        return switch (sign) {
            case FEVER -> "fever or an infection";
            case VACCINATION -> "a vaccination";
        };
    }

    static String of(Change change) {
        return switch (change) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case STOPPED -> "stopped";
        };
    }

    /** Kind, minutes, and the rest where it was told. */
    static String of(Bout bout) {
        var said = new Said();
        said.add(of(bout.kind()));
        said.add("%s min", bout.minutes());
        said.add("effort %s", bout.effort());
        said.addIf(bout.warmUp(), of(BoutForm.Mark.WARM_UP));
        said.addIf(bout.coolDown(), of(BoutForm.Mark.COOL_DOWN));
        said.addIf(bout.unusual(), of(BoutForm.Mark.UNUSUAL));
        said.add("%s", bout.when() == null ? null : of(bout.when()));
        bout.parts().forEach(part -> said.add(of(part)));
        return said.toString();
    }

    static String ml(int ml) {
        return ml + " ml";
    }

    /** The usual times of a night; empty where there are none. */
    static String times(UsualDay usual) {
        var said = new Said();
        said.add("in bed %s", usual.bedTime());
        said.add("lights out %s", usual.lightsOut());
        said.add("awake %s", usual.finalWake());
        said.add("up %s", usual.outOfBed());
        return said.toString();
    }

    static String sleep(Sleep sleep) {
        var said = new Said();
        said.add("in bed %s", sleep.bedTime());
        said.add("lights out %s", sleep.lightsOut());
        said.add("asleep after %s min", sleep.minutesToFallAsleep());
        said.add("woke %s times", sleep.wakings());
        said.add("%s min awake", sleep.minutesAwake());
        said.add("awake for good %s", sleep.finalWake());
        said.add("up %s", sleep.outOfBed());
        said.add("%s", sleep.quality() == null ? null : SLEEP_QUALITY.get(sleep.quality()));
        said.add("nap %s min", sleep.napMinutes());
        return said.toString();
    }

    static String exercise(Exercise exercise) {
        return exercise.bouts().isEmpty()
                ? "none"
                : exercise.bouts().stream().map(AroundWords::of).collect(Collectors.joining("; "));
    }

    static String fluids(Fluids fluids) {
        var said = new Said();
        said.add("%s ml", fluids.ml());
        said.addIf(fluids.heavySweat(), of(FluidsGroup.Loss.HEAVY_SWEAT));
        said.addIf(fluids.heat(), of(FluidsGroup.Loss.HEAT));
        return said.toString();
    }

    static String stress(Stress stress) {
        var said = new Said();
        said.add("%s", stress.level());
        stress.events().forEach(event -> said.add(of(event)));
        stress.triggers().forEach(trigger -> said.add(of(trigger)));
        return said.toString();
    }

    static String body(BodyState body) {
        var said = new Said();
        said.addIf(body.fever(), of(BodyGroup.Sign.FEVER));
        said.addIf(body.vaccination(), of(BodyGroup.Sign.VACCINATION));
        said.add("cycle day %s", body.cycleDay());
        return said.toString();
    }

    static String taken(Taken taken) {
        var said = new Said();
        if (taken.alcohol() != null) {
            said.add("%s standard drinks of %s g"
                    .formatted(
                            figure(taken.alcohol().drinks()),
                            figure(taken.alcohol().gramsEach())));
        }
        if (taken.nicotine() != null) {
            said.add("%s cigarettes", taken.nicotine().cigarettes());
            said.add("vape or pouch %s times", taken.nicotine().sessions());
        }
        taken.medicines()
                .forEach(medicine ->
                        said.add("%s, %s since %s".formatted(medicine.name(), of(medicine.change()), medicine.on())));
        return said.toString();
    }

    private static String figure(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** Words one after the other; what was left out says nothing. */
    private static final class Said {

        private final List<String> words = new ArrayList<>();

        void add(String more) {
            words.add(more);
        }

        void add(String form, @Nullable Object value) {
            if (value != null) {
                words.add(form.formatted(value));
            }
        }

        void addIf(boolean so, String more) {
            if (so) {
                words.add(more);
            }
        }

        @Override
        public String toString() {
            return String.join(", ", words);
        }
    }
}
