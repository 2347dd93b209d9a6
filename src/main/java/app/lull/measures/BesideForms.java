package app.lull.measures;

import app.lull.account.PatientId;
import java.time.LocalDate;
import java.util.List;

/** What somebody else entered about a patient and what stands beside the forms; whoever keeps it implements it. */
public interface BesideForms {

    /** In the patient's own right; empty where there is nothing. */
    List<Group> of(PatientId patient);

    /**
     * One kind of it.
     *
     * @param what what it is, in plain words
     * @param lines the latest first
     */
    record Group(String title, String what, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** @param words further sentences: who entered it, and what became of it */
    record Line(LocalDate day, String number, List<String> words) {

        public Line {
            words = List.copyOf(words);
        }
    }
}
