package app.lull.program;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the program began, and how it went on, for the archive. */
@Component
record EnrolmentSection(Program program) implements PersonalDataSection {

    /**
     * Something that happened on the way.
     *
     * @param what for example {@code module 2}, {@code pause}, {@code module left out}
     * @param detail how it came to be, or when it ended
     */
    record OnTheWay(
            @Nullable LocalDate day, String what, @Nullable String detail) {}

    @Override
    public String name() {
        return "program";
    }

    @Override
    public List<? extends Record> rows(PatientId patient) {
        return program.begun(patient).stream().flatMap(EnrolmentSection::rows).toList();
    }

    private static Stream<OnTheWay> rows(Journey journey) {
        return Stream.of(
                        Stream.of(new OnTheWay(journey.dayOne(), "first day", null)),
                        journey.tempos().stream()
                                .map(change -> new OnTheWay(
                                        change.day(), "tempo", change.tempo().name())),
                        journey.stays().stream()
                                .map(stay -> new OnTheWay(
                                        stay.begunOn(),
                                        "module " + stay.module(),
                                        stay.how().name())),
                        journey.pauses().stream()
                                .map(pause -> new OnTheWay(
                                        pause.from(),
                                        "pause",
                                        pause.until() == null ? null : "until " + pause.until())),
                        journey.aheads().stream().map(ahead -> new OnTheWay(ahead.day(), "a day ahead", null)),
                        journey.leftOut().stream()
                                .sorted()
                                .map(module -> new OnTheWay(null, "module left out", Integer.toString(module))))
                .flatMap(rows -> rows);
    }
}
