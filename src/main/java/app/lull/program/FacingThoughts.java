package app.lull.program;

import app.lull.account.PatientId;
import app.lull.curriculum.PathModule;
import app.lull.exposures.MayFaceThoughts;
import app.lull.exposures.ThoughtExposureGate;
import app.lull.today.Step;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The gate of module 8 on Today (clinical reference A4): what it needs to know is asked for on the last day of the module
 * before, and where the worry script is only for two, a step of the ladder stands in its place.
 */
@Component
class FacingThoughts {

    private static final int MODULE = 8;
    private static final int PLACE = 45;
    private static final String SCRIPT = "exposures/script";

    private final ThoughtExposureGate gate;

    FacingThoughts(ThoughtExposureGate gate) {
        this.gate = gate;
    }

    /** The day's parts as they may be done now. */
    List<Part> parts(PatientId patient, int module, List<Part> parts) {
        return module == MODULE && gate.of(patient) instanceof MayFaceThoughts.WithTherapist
                ? parts.stream().filter(part -> !isScript(part)).toList()
                : parts;
    }

    /** What stands there beside the day's parts. */
    Optional<Step> step(PatientId patient, Place place, List<Part> ofTheDay) {
        var module = place.journey().now().module();
        var before = place.journey().tailoring().order().isEmpty()
                ? module == MODULE - 1
                : place.journey().next() == MODULE;
        var eve = before && place.journey().dayOfModule(place.today()) == PathModule.DAYS;
        if (!eve && module != MODULE) {
            return Optional.empty();
        }
        return switch (gate.of(patient)) {
            case MayFaceThoughts.Open _ -> Optional.empty();
            case MayFaceThoughts.NeedsForm _ ->
                Optional.of(new Step(
                        "program.before-thoughts",
                        PLACE,
                        "How the last two weeks were",
                        3,
                        "The next part faces hard thoughts. Lull asks first, so that it comes at a fitting time.",
                        SCRIPT,
                        "Begin",
                        false));
            case MayFaceThoughts.WithTherapist _ ->
                ofTheDay.stream().noneMatch(FacingThoughts::isScript)
                        ? Optional.empty()
                        : Optional.of(new Step(
                                "program.ladder-instead",
                                PLACE,
                                "A step of your ladder, if you like",
                                15,
                                "The script is for two: together with a therapist. A small step of the ladder can be done alone.",
                                "exposures",
                                "Look",
                                false));
        };
    }

    private static boolean isScript(Part part) {
        return part instanceof Part.Do task && task.task().at().startsWith(SCRIPT);
    }
}
