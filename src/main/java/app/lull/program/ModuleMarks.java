package app.lull.program;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.curriculum.ProgramPath;
import app.lull.insights.Mark;
import app.lull.insights.MarkSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The modules of the program, from the day each was begun, to be seen beside the diary's weeks. */
@Component
class ModuleMarks implements MarkSource {

    private final Program program;
    private final ProgramPath path;

    ModuleMarks(Program program, ProgramPath path) {
        this.program = program;
        this.path = path;
    }

    @Override
    public DataKind kind() {
        return DataKind.SESSIONS;
    }

    @Override
    public List<Mark> marks(PatientId patient, LocalDate from, LocalDate to) {
        return program.begun(patient).map(Journey::stays).stream()
                .flatMap(stays -> IntStream.range(0, stays.size()).mapToObj(i -> mark(stays, i, to)))
                .flatMap(Optional::stream)
                .filter(mark -> !mark.from().isAfter(to) && !mark.to().isBefore(from))
                .toList();
    }

    /** @return empty for the time after the program, and for a module left on the day it was begun */
    private Optional<Mark> mark(List<Stay> stays, int index, LocalDate to) {
        var stay = stays.get(index);
        var last = index + 1 < stays.size() ? stays.get(index + 1).begunOn().minusDays(1) : to;
        return stay.module() > path.modules().size() || last.isBefore(stay.begunOn())
                ? Optional.empty()
                : Optional.of(new Mark(
                        Mark.Kind.PHASE,
                        stay.begunOn(),
                        last,
                        Integer.toString(stay.module()),
                        "Program week %s, %s"
                                .formatted(
                                        stay.module(),
                                        path.module(stay.module()).title())));
    }
}
