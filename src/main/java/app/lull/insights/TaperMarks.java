package app.lull.insights;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.taper.PlannedCaffeine;
import app.lull.taper.Stretch;
import app.lull.taper.WithdrawalWindows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps of caffeine plans, and the days on which less caffeine may be felt, to be seen beside the weeks. */
@Component
class TaperMarks implements MarkSource {

    private final PlannedCaffeine plans;
    private final WithdrawalWindows windows;

    TaperMarks(PlannedCaffeine plans, WithdrawalWindows windows) {
        this.plans = plans;
        this.windows = windows;
    }

    @Override
    public DataKind kind() {
        return DataKind.INTAKE;
    }

    @Override
    public List<Mark> marks(PatientId patient, LocalDate from, LocalDate to) {
        return Stream.concat(
                        plans.stretches(patient, from, to).stream().map(stretch -> step(stretch, to)),
                        felt(windows.between(patient, from, to)).stream())
                .toList();
    }

    private static Mark step(Stretch stretch, LocalDate to) {
        var mg = stretch.mg();
        return new Mark(
                Mark.Kind.TAPER,
                stretch.from(),
                stretch.to() == null ? to : stretch.to(),
                mg == null ? "" : mg.toString(),
                mg == null ? "Caffeine plan: none after an hour" : "Caffeine plan: up to %d mg".formatted(mg));
    }

    /** Days that follow each other are one mark. */
    private static List<Mark> felt(SortedSet<LocalDate> days) {
        var marks = new ArrayList<Mark>();
        for (var day : days) {
            var goesOn = !marks.isEmpty() && marks.getLast().to().plusDays(1).equals(day);
            var begins = goesOn ? marks.removeLast().from() : day;
            marks.add(new Mark(Mark.Kind.FELT, begins, day, "", "Days when less caffeine may be felt"));
        }
        return marks;
    }
}
