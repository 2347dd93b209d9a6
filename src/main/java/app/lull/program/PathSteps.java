package app.lull.program;

import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.entry.EntryGate;
import app.lull.today.Step;
import app.lull.today.StepSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the path has for the day: something to read, a session, something to do; and where it goes on. */
@Component
class PathSteps implements StepSource {

    private static final int FIRST = 5;
    private static final int IN_THE_MORNING = 10;
    private static final int BEFORE_NOON = 30;
    private static final int AFTERNOON = 50;
    private static final int IN_BED = 95;
    private static final int LEFT_OFFERED = 3;
    private static final String BEGUN =
            "Begun today, and kept. It plays from the beginning; half of it counts as done.";
    private static final String FOR_THE_BREATH = "S01";
    private static final String FOR_THE_NIGHT = "S23";

    private final Paths paths;
    private final Boosters boosters;
    private final SleepBranch sleep;
    private final EntryGate entry;
    private final FacingThoughts facing;
    private final SessionLibrary sessions;
    private final SessionOfToday today;

    PathSteps(
            Paths paths,
            Boosters boosters,
            SleepBranch sleep,
            EntryGate entry,
            FacingThoughts facing,
            SessionLibrary sessions,
            SessionOfToday today) {
        this.paths = paths;
        this.boosters = boosters;
        this.sleep = sleep;
        this.entry = entry;
        this.facing = facing;
        this.sessions = sessions;
        this.today = today;
    }

    @Override
    public List<Step> stepsFor(PatientId patient, LocalDate day) {
        var place = paths.on(patient, day);
        if (entry.standing(patient).breathingAndSleepOnly()) {
            return List.of(breathes(patient, place));
        }
        var module = place.module();
        if (module.isEmpty()) {
            return boosters.steps(patient, place);
        }
        if (place.isPaused()) {
            return place.journey().waits() ? List.of() : List.of(goesPast(place));
        }
        var steps = new ArrayList<Step>();
        if (place.journey().isOver(day)) {
            steps.add(goesOn(place));
            facing.parts(patient, module.get().number(), place.left()).stream()
                    .limit(LEFT_OFFERED)
                    .forEach(part -> step(patient, place, part).ifPresent(steps::add));
        }
        var ofTheDay = place.parts();
        facing.parts(patient, module.get().number(), ofTheDay)
                .forEach(part -> step(patient, place, part).ifPresent(steps::add));
        facing.step(patient, place, ofTheDay).ifPresent(steps::add);
        sleep.step(patient, place).ifPresent(steps::add);
        return steps;
    }

    /** Until a doctor has seen what asks for a visit: the day's session where it is for breath or sleep, else the first breath. */
    private Step breathes(PatientId patient, Place place) {
        var asked = place.parts().stream()
                .flatMap(part -> part instanceof Part.Play play ? Stream.of(play.session()) : Stream.empty())
                .findFirst()
                .flatMap(session -> today.playable(patient, session))
                .orElse(FOR_THE_BREATH);
        var session = sessions.find(asked).orElseThrow();
        return new Step(
                "program.breath",
                BEFORE_NOON,
                session.title(),
                Math.clamp(session.minutes(), 1, 30),
                "Breath and sleep go on. The other steps wait until a doctor has seen what you marked.",
                "practice/" + asked,
                "Begin",
                false);
    }

    /** @return empty where a session rests and nothing takes its place */
    private Optional<Step> step(PatientId patient, Place place, Part part) {
        var progress = place.progress();
        var done = progress != null && progress.isSettled(part, place.today());
        return switch (part) {
            case Part.Read read ->
                Optional.of(new Step(
                        part.key(),
                        IN_THE_MORNING,
                        place.title(part),
                        read.minutes(),
                        pages(place, read),
                        place.at(part),
                        done ? "Read again" : "Read",
                        done));
            case Part.Play play ->
                today.playable(patient, play.session()).flatMap(sessions::find).map(session -> {
                    var begun = !done && progress != null && progress.isBegun(session.id(), place.today());
                    return new Step(
                            part.key(),
                            session.id().equals(FOR_THE_NIGHT) ? IN_BED : BEFORE_NOON,
                            session.title(),
                            play.session().minutes(),
                            begun ? BEGUN : play.session().why(),
                            "practice/" + session.id(),
                            done ? "Once more" : begun ? "Play it again" : "Begin",
                            done);
                });
            case Part.Do task ->
                Optional.of(new Step(
                        part.key(),
                        AFTERNOON,
                        task.task().title(),
                        task.task().minutes(),
                        byHand(task),
                        task.task().at(),
                        done ? "Look again" : "Begin",
                        done));
        };
    }

    /** Of some things only the reader knows that they were done. */
    private static String byHand(Part.Do task) {
        return task.task().done() == null
                ? task.task().why() + " Tap the circle when it is done."
                : task.task().why();
    }

    private static String pages(Place place, Part.Read read) {
        var left = read.cards().stream().filter(card -> !place.hasRead(card)).count();
        return switch ((int) left) {
            case 0, 1 -> "One short page.";
            case 2 -> "One short page, and one more after it.";
            default -> "A short page, and %s more after it.".formatted(left - 1);
        };
    }

    private static Step goesPast(Place place) {
        var by = place.journey().tailoring().paused().get(place.journey().now().module());
        return goesOn(place, by + " paused this week. Go on when you like; nothing of it is lost.");
    }

    private static Step goesOn(Place place) {
        return goesOn(place, "This week has had its days. Go on when you like; what is left stays.");
    }

    private static Step goesOn(Place place, String why) {
        int next = place.journey().next();
        var modules = place.path().modules();
        var ends = next > modules.size();
        return new Step(
                "program.on.%s".formatted(place.journey().now().module()),
                FIRST,
                ends
                        ? "The end of the ten weeks"
                        : "Week %s: %s".formatted(next, modules.get(next - 1).title()),
                1,
                why,
                "program",
                "See",
                false);
    }
}
