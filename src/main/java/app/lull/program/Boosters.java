package app.lull.program;

import app.lull.account.PatientId;
import app.lull.curriculum.PathDay;
import app.lull.curriculum.PathModule;
import app.lull.curriculum.ProgramPath;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import app.lull.today.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days long after the end: a look back and one step, offered for a week each, and then no more. */
@Component
class Boosters {

    private static final int PLACE = 40;

    private final ProgramPath path;
    private final List<DeedSource> deeds;

    Boosters(ProgramPath path, List<DeedSource> deeds) {
        this.path = path;
        this.deeds = deeds;
    }

    List<Step> steps(PatientId patient, Place place) {
        var today = place.journey().dayOfProgram(place.today());
        return open(today)
                .map(day -> steps(patient, day, place.today().minusDays((long) today - day.day()), place))
                .orElse(List.of());
    }

    private Optional<PathDay> open(int dayOfProgram) {
        return path.boosters().stream()
                .filter(day -> dayOfProgram >= day.day() && dayOfProgram < day.day() + PathModule.DAYS)
                .findFirst();
    }

    private List<Step> steps(PatientId patient, PathDay day, LocalDate since, Place place) {
        var done = deeds.stream()
                .flatMap(source -> source.deeds(patient, since, place.today()).stream())
                .map(Deed::what)
                .collect(Collectors.toSet());
        return Part.of(day, place.journey().tailoring().resting()).stream()
                .map(part -> step(part, isDone(part, done), place))
                .toList();
    }

    private static boolean isDone(Part part, Set<String> done) {
        return switch (part) {
            case Part.Read read -> read.cards().stream().map("card."::concat).allMatch(done::contains);
            case Part.Play play ->
                play.session().either().map("session."::concat).anyMatch(done::contains);
            case Part.Do task -> done.contains(task.task().done());
        };
    }

    private static String action(Part part, boolean done) {
        if (part instanceof Part.Read) {
            return done ? "Read again" : "Read";
        }
        return done ? "Once more" : "Begin";
    }

    private static Step step(Part part, boolean done, Place place) {
        var why = switch (part) {
            case Part.Read _ -> "One short page.";
            case Part.Play play -> play.session().why();
            case Part.Do task -> task.task().why();
        };
        return new Step(
                part.key(),
                PLACE,
                place.title(part),
                Place.minutes(part),
                why,
                place.at(part),
                action(part, done),
                done);
    }
}
