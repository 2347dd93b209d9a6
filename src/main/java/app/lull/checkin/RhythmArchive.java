package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often a patient wants to be asked, for the archive they take away. */
@Component
class RhythmArchive implements PersonalDataSection {

    private final Rhythm rhythm;

    RhythmArchive(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    @Override
    public String name() {
        return "check-in-rhythm";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        var settings = rhythm.settings(patient);
        var choices = settings.choices();
        return List.of(new Row(
                choices.pace(), choices.weekdays(), choices.weekday(), choices.twitchAmount(), settings.notedOn()));
    }

    /**
     * The names of {@link RhythmChoices}.
     *
     * @param notedOn when they last read that a first answer is good enough
     */
    record Row(
            @Nullable Pace pace,
            List<DayOfWeek> weekdays,
            DayOfWeek weekday,
            @Nullable Boolean twitchAmount,
            @Nullable LocalDate notedOn) {}
}
