package app.lull.checkin;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What went on around each day, for the archive a patient takes away. */
@Component
class AroundArchive implements PersonalDataSection {

    private final AroundTheDay around;

    AroundArchive(AroundTheDay around) {
        this.around = around;
    }

    @Override
    public String name() {
        return "day-around";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return around.between(patient, LocalDate.MIN, LocalDate.MAX).stream()
                .map(AroundArchive::row)
                .toList();
    }

    private static Row row(AroundDay day) {
        var around = day.around();
        return new Row(
                day.day(),
                around.sleep(),
                day.night(),
                around.exercise(),
                around.fluids(),
                around.stress(),
                around.body());
    }

    /** One day, with the names and ranges of {@link DayAround}. @param night the figures of the sleep */
    record Row(
            LocalDate day,
            @Nullable Sleep sleep,
            @Nullable Night night,
            @Nullable Exercise exercise,
            @Nullable Fluids fluids,
            @Nullable Stress stress,
            @Nullable BodyState body) {}
}
