package app.lull.exposures;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every exposure from its plan to what came of it, for the archive a patient takes away. */
@Component
class ExposuresSection implements PersonalDataSection {

    private final Exposures exposures;

    ExposuresSection(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public String name() {
        return "exposures";
    }

    @Override
    public List<Row> rows(PatientId patient) {
        return exposures.all(patient).stream().map(ExposuresSection::row).toList();
    }

    private static Row row(Exposure one) {
        return switch (one) {
            case Exposure.Planned planned -> row(planned, null, null, null, null);
            case Exposure.Underway underway -> row(underway, underway.begun(), null, null, null);
            case Exposure.Ended ended -> row(ended, ended.begun(), ended.closed(), null, null);
            case Exposure.Logged logged ->
                row(logged, logged.begun(), logged.closed(), logged.result(), logged.after());
        };
    }

    private static Row row(
            Exposure one,
            Exposure.@Nullable Begun begun,
            Exposure.@Nullable Closed closed,
            @Nullable Result result,
            @Nullable Integer after) {
        return new Row(
                one.id(),
                one.rung().id(),
                one.rung().words(),
                one.plan(),
                begun == null ? null : begun.at(),
                begun == null ? null : begun.suds(),
                closed == null ? null : closed.at(),
                closed == null ? null : closed.ending(),
                result,
                after);
    }

    /** One exposure, with the names and ranges of {@link Plan} and {@link Result}. */
    record Row(
            UUID id,
            UUID step,
            String words,
            Plan plan,
            @Nullable Instant startedAt,
            @Nullable Integer sudsStart,
            @Nullable Instant endedAt,
            Exposure.@Nullable Ending ending,
            @Nullable Result result,
            @Nullable Integer aDayLater) {}
}
