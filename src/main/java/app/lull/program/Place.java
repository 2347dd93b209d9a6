package app.lull.program;

import app.lull.content.GuidedSession;
import app.lull.content.SessionLibrary;
import app.lull.curriculum.Cards;
import app.lull.curriculum.PathDay;
import app.lull.curriculum.PathModule;
import app.lull.curriculum.ProgramPath;
import app.lull.program.ProgramPage.Line;
import app.lull.program.ProgramPage.Needed;
import app.lull.program.ProgramPage.Standing;
import app.lull.program.ProgramPage.Thing;
import app.lull.program.ProgramPage.Week;
import app.lull.program.ProgramPage.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on a day, which is their today.
 *
 * @param progress of the module that is on; null in the time after the program
 */
record Place(
        ProgramPath path,
        SessionLibrary sessions,
        Cards cards,
        Journey journey,
        LocalDate today,
        @Nullable Progress progress) {

    /** Whether the next module begins by itself: its days are over and it was taken part in. */
    boolean isOverAndTakenPartIn() {
        return progress != null
                && !journey.waits()
                && journey.isOver(today)
                && !journey.rests(today)
                && progress.tookPart(path.daysToOpen());
    }

    /** The module that is on; empty in the time after. */
    Optional<PathModule> module() {
        return journey.isAfterwards()
                ? Optional.empty()
                : Optional.of(path.module(journey.now().module()));
    }

    /** The day of the path that is on; empty in the time after. */
    Optional<PathDay> day() {
        return module().map(module -> module.day(journey.dayOfModule(today)));
    }

    /** What the day of the path asks for; nothing in the time after. */
    List<Part> parts() {
        return day().map(day -> Part.of(day, journey.tailoring().resting())).orElse(List.of());
    }

    /** Whether a therapist paused the module that is on. */
    boolean isPaused() {
        return journey.tailoring().paused().containsKey(journey.now().module());
    }

    /** Parts of earlier days of the module that are not done, oldest first. */
    List<Part> left() {
        return progress == null
                ? List.of()
                : progress.undoneUntil(day().orElseThrow().day() - 1);
    }

    ProgramPage page() {
        var over = journey.isOver(today);
        var opens = progress != null && (over || isPaused() || progress.tookPart(path.daysToOpen()));
        return new ProgramPage(
                today,
                journey.dayOfProgram(today),
                journey.tempo(),
                pause(),
                module().map(this::week).orElse(null),
                journey.now().id(),
                journey.next(),
                opens,
                !over && !journey.isAfterwards() && journey.dayOfModule(today) < PathModule.DAYS,
                journey.order().stream().map(path::module).map(this::line).toList(),
                next(),
                journey.waits());
    }

    private @Nullable Pause pause() {
        return journey.pauses().stream()
                .filter(pause -> pause.until() == null || !pause.until().isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private Week week(PathModule module) {
        var progress = this.progress == null ? new Progress(module, journey.now(), journey, List.of()) : this.progress;
        return new Week(
                module,
                journey.dayOfModule(today),
                journey.isOver(today),
                progress.daysDone(),
                path.daysToOpen(),
                module.needs().stream()
                        .map(need -> new Needed(need.words(), progress.has(need)))
                        .toList(),
                module.days().stream().map(day -> day(day, progress)).toList());
    }

    private ProgramPage.Day day(PathDay day, Progress progress) {
        var on = day().orElseThrow().day();
        var when = day.day() < on || journey.isOver(today) ? When.BEHIND : day.day() == on ? When.ON : When.AHEAD;
        return new ProgramPage.Day(
                day.day(),
                when,
                progress.isDone(day),
                Part.of(day, journey.tailoring().resting()).stream()
                        .map(part -> thing(part, progress))
                        .toList());
    }

    private Thing thing(Part part, Progress progress) {
        return new Thing(
                part.key(),
                title(part),
                at(part),
                minutes(part),
                progress.isDone(part),
                progress.isSettled(part, today));
    }

    String title(Part part) {
        return switch (part) {
            case Part.Read read ->
                cards.find(nextCard(read)).map(card -> "Read: " + card.title()).orElseThrow();
            case Part.Play play ->
                sessions.find(play.session().id()).map(GuidedSession::title).orElseThrow();
            case Part.Do task -> task.task().title();
        };
    }

    String at(Part part) {
        return switch (part) {
            case Part.Read read -> "read/" + nextCard(read);
            case Part.Play play -> "practice/" + play.session().id();
            case Part.Do task -> task.task().at();
        };
    }

    static int minutes(Part part) {
        return switch (part) {
            case Part.Read read -> read.minutes();
            case Part.Play play -> play.session().minutes();
            case Part.Do task -> task.task().minutes();
        };
    }

    /** The first card that was not read in this stay; the first of all where all were. */
    String nextCard(Part.Read read) {
        return Stream.concat(
                        read.cards().stream().filter(card -> progress == null || !progress.hasRead(card)),
                        read.cards().stream())
                .findFirst()
                .orElseThrow();
    }

    boolean hasRead(String card) {
        return progress != null && progress.hasRead(card);
    }

    private Line line(PathModule module) {
        var number = module.number();
        return new Line(
                number,
                module.title(),
                module.aim(),
                standing(number),
                mayBegin(number),
                journey.hasBegun(number) ? null : journey.tailoring().opened().get(number),
                standing(number) == Standing.BEGUN
                        ? null
                        : journey.tailoring().paused().get(number));
    }

    private boolean mayBegin(int number) {
        return !journey.hasBegun(number)
                && (journey.tailoring().opened().containsKey(number)
                        || (journey.isAfterwards()
                                && journey.tailoring().moved().contains(number)
                                && standing(number) == Standing.AHEAD));
    }

    /** Who put the module that follows in its place; null where it is the path's own. */
    private @Nullable String next() {
        var number = journey.next();
        var own = journey.tailored(Tailoring.NONE).next();
        return number != own && journey.tailoring().order().contains(number)
                ? journey.tailoring().orderedBy()
                : null;
    }

    private Standing standing(int number) {
        if (number == journey.now().module()) {
            return Standing.NOW;
        }
        if (journey.stays().stream().anyMatch(stay -> stay.module() == number)) {
            return Standing.BEGUN;
        }
        return journey.leftOut().contains(number) ? Standing.LEFT_OUT : Standing.AHEAD;
    }
}
