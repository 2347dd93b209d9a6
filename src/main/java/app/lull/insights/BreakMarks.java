package app.lull.insights;

import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.checkin.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Breaks from the check-in, to be seen beside the weeks that have gaps. */
@Component
class BreakMarks implements MarkSource {

    private final Rhythm rhythm;

    BreakMarks(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    @Override
    public DataKind kind() {
        return DataKind.CHECK_INS;
    }

    @Override
    public List<Mark> marks(PatientId patient, LocalDate from, LocalDate to) {
        return rhythm.holidays(patient, from, to).stream()
                .map(off -> new Mark(Mark.Kind.HOLIDAY, off.from(), off.until(), "", "A break from the check-in"))
                .toList();
    }
}
