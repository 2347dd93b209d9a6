package app.lull.program;

import static app.lull.program.OpensLaterInTheProgram.DAYS_OF_A_MODULE;

import app.lull.account.PatientId;
import app.lull.insights.Mark;
import app.lull.insights.MarkSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The ten weeks of the program, to be seen beside the diary's. */
@Component
class ModuleMarks implements MarkSource {

    private static final int MODULES = 10;

    private final Program program;

    ModuleMarks(Program program) {
        this.program = program;
    }

    @Override
    public List<Mark> marks(PatientId patient, LocalDate from, LocalDate to) {
        return program.of(patient).stream()
                .flatMap(first -> IntStream.rangeClosed(1, MODULES).mapToObj(module -> mark(first, module)))
                .filter(mark -> !mark.from().isAfter(to) && !mark.to().isBefore(from))
                .toList();
    }

    private static Mark mark(LocalDate first, int module) {
        var begins = first.plusDays((module - 1L) * DAYS_OF_A_MODULE);
        return new Mark(
                Mark.Kind.PHASE,
                begins,
                begins.plusDays(DAYS_OF_A_MODULE - 1L),
                Integer.toString(module),
                "Program week " + module);
    }
}
