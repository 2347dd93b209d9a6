package app.lull.feedback;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.exposures.Exposure;
import app.lull.exposures.Exposures;
import app.lull.feedback.SharedThing.Group;
import app.lull.feedback.SharedThing.Line;
import app.lull.worksheets.ReadOut;
import app.lull.worksheets.Sheet;
import app.lull.worksheets.Worksheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The worksheets and exposures of a patient, as the actor may read them; none where a kind is not shared. */
@Component
class SharedThings {

    private final Worksheets worksheets;
    private final Exposures exposures;
    private final Access access;

    SharedThings(Worksheets worksheets, Exposures exposures, Access access) {
        this.worksheets = worksheets;
        this.exposures = exposures;
        this.access = access;
    }

    /** The latest first. */
    List<SharedThing> worksheets(PatientId patient) {
        return access.reads(patient, DataKind.WORKSHEETS)
                ? worksheets.shown(patient).stream().map(SharedThings::thing).toList()
                : List.of();
    }

    /** The latest first. */
    List<SharedThing> exposures(PatientId patient) {
        return access.reads(patient, DataKind.PRACTICE)
                ? exposures.all(patient).stream().map(SharedThings::thing).toList()
                : List.of();
    }

    Optional<SharedThing> find(PatientId patient, About about, UUID id) {
        var all = about == About.WORKSHEET ? worksheets(patient) : exposures(patient);
        return all.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    private static SharedThing thing(Sheet sheet) {
        return new SharedThing(
                About.WORKSHEET,
                sheet.sheet(),
                sheet.readOut().title(),
                sheet.day(),
                sheet.readOut().parts().stream()
                        .map(part -> new Group(
                                part.title(),
                                part.lines().stream().map(SharedThings::line).toList()))
                        .toList());
    }

    private static Line line(ReadOut.Line line) {
        return new Line(line.row().isEmpty() ? line.label() : line.row() + ": " + line.label(), line.words());
    }

    private static SharedThing thing(Exposure exposure) {
        var lines = new ArrayList<Line>();
        add(lines, "Expected", exposure.plan().prediction());
        add(lines, "Where", exposure.plan().place());
        add(lines, "Stands", stands(exposure));
        if (exposure instanceof Exposure.Logged logged) {
            add(lines, "Happened", logged.result().happened());
            add(lines, "Surprising", logged.result().surprised());
            add(lines, "Distress, 0 to 100", distress(logged));
        }
        return new SharedThing(
                About.EXPOSURE,
                exposure.id(),
                exposure.rung().words(),
                day(exposure),
                List.of(new Group("", List.copyOf(lines))));
    }

    private static String stands(Exposure exposure) {
        return switch (exposure) {
            case Exposure.Planned _ -> "planned, not begun";
            case Exposure.Underway _ -> "begun, not over";
            case Exposure.Ended _ -> "over, not told yet";
            case Exposure.Logged logged ->
                logged.result().tested() ? "done, the prediction was tested" : "done, the prediction is still open";
        };
    }

    private static LocalDate day(Exposure exposure) {
        return switch (exposure) {
            case Exposure.Planned planned -> planned.plan().on();
            case Exposure.Underway underway -> underway.begun().day();
            case Exposure.Ended ended -> ended.begun().day();
            case Exposure.Logged logged -> logged.begun().day();
        };
    }

    private static @Nullable String distress(Exposure.Logged logged) {
        var start = logged.begun().suds();
        var peak = logged.result().peak();
        var end = logged.result().end();
        return start == null && peak == null && end == null
                ? null
                : "start %s, highest %s, end %s".formatted(said(start), said(peak), said(end));
    }

    private static String said(@Nullable Integer suds) {
        return suds == null ? "not rated" : suds.toString();
    }

    private static void add(List<Line> lines, String asked, @Nullable String answered) {
        if (answered != null) {
            lines.add(new Line(asked, answered));
        }
    }
}
