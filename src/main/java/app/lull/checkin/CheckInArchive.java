package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every check-in, for the archive a patient takes away. */
@Component
class CheckInArchive implements PersonalDataSection {

    private final CheckInDiary diary;

    CheckInArchive(CheckInDiary diary) {
        this.diary = diary;
    }

    @Override
    public String name() {
        return "check-ins";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return diary.between(patient, LocalDate.MIN, LocalDate.MAX).stream()
                .map(CheckInArchive::row)
                .toList();
    }

    private static Row row(CheckIn checkIn) {
        var answers = checkIn.answers();
        return new Row(
                checkIn.id(),
                checkIn.day(),
                answers.anxiety(),
                answers.healthWorry(),
                answers.bother(),
                answers.interference(),
                answers.checks(),
                answers.attention(),
                answers.twitchAmount(),
                checkIn.seconds(),
                checkIn.edits(),
                checkIn.savedAt(),
                checkIn.changedAt());
    }

    /** One evening, flat, with the names and ranges of {@link Answers}. */
    record Row(
            UUID id,
            LocalDate day,
            int anxiety,
            int healthWorry,
            int bother,
            int interference,
            int checks,
            @Nullable Integer attention,
            @Nullable Integer twitchAmount,
            int seconds,
            int edits,
            Instant savedAt,
            Instant changedAt) {}
}
