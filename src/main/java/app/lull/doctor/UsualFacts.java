package app.lull.doctor;

import app.lull.account.PatientId;
import app.lull.checkin.AroundTheDay;
import app.lull.intake.IntakeLog;
import app.lull.medicines.MedicineNow;
import app.lull.medicines.Medicines;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What can be said of a usual day from what is kept, to begin a page with. Nothing about twitches, and nothing from too
 * few days; each line is the patient's to change.
 */
@Component
class UsualFacts {

    private static final int DAYS = 28;
    private static final int MOST_MEDICINES = 12;

    private final Medicines medicines;
    private final IntakeLog intake;
    private final AroundTheDay around;

    UsualFacts(Medicines medicines, IntakeLog intake, AroundTheDay around) {
        this.medicines = medicines;
        this.intake = intake;
        this.around = around;
    }

    /** Of the four weeks before this day. */
    PageText of(PatientId patient, LocalDate today) {
        var from = today.minusDays(DAYS);
        var until = today.minusDays(1);
        var days = around.between(patient, from, until);
        var answers = new EnumMap<Question, String>(Question.class);
        answers.put(Question.MEDICINES, taken(patient));
        answers.put(Question.CAFFEINE, UsualAmounts.caffeine(intake.totals(patient, from, until)));
        answers.put(Question.SLEEP, UsualAmounts.sleep(days));
        answers.put(Question.EXERCISE, UsualAmounts.exercise(days));
        answers.put(Question.INFECTIONS, UsualAmounts.infections(days));
        return new PageText(answers);
    }

    private String taken(PatientId patient) {
        return medicines.all(patient).stream()
                .filter(MedicineNow::taken)
                .limit(MOST_MEDICINES)
                .map(UsualFacts::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(MedicineNow now) {
        var medicine = now.medicine();
        return Stream.of(
                        medicine.name(),
                        now.dose(),
                        medicine.asNeeded() ? "as needed" : null,
                        medicine.since() == null ? null : "since " + UsualAmounts.month(medicine.since()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
