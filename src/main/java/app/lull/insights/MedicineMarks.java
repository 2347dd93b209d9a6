package app.lull.insights;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.medicines.Medicines;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/**
 * The 14 days after something that is taken was begun, changed or stopped, to be seen beside the weeks. It names nothing,
 * and says nothing of a cause.
 */
@Component
class MedicineMarks implements MarkSource {

    private static final int DAYS = 14;

    private final Medicines medicines;

    MedicineMarks(Medicines medicines) {
        this.medicines = medicines;
    }

    @Override
    public DataKind kind() {
        return DataKind.INTAKE;
    }

    @Override
    public List<Mark> marks(PatientId patient, LocalDate from, LocalDate to) {
        return of(medicines.changes(patient, PatientDays.nameable(from).minusDays(DAYS - 1L), to));
    }

    /** Where one begins before the one before it is over, they are one. */
    static List<Mark> of(SortedSet<LocalDate> changes) {
        var marks = new ArrayList<Mark>();
        for (var day : changes) {
            var begins = marks.isEmpty() || marks.getLast().to().plusDays(1).isBefore(day)
                    ? day
                    : marks.removeLast().from();
            marks.add(new Mark(
                    Mark.Kind.CHANGE,
                    begins,
                    day.plusDays(DAYS - 1L),
                    "",
                    "Within 14 days of a change in what you take"));
        }
        return marks;
    }
}
