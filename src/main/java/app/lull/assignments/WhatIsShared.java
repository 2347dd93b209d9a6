package app.lull.assignments;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.measures.Measures;
import app.lull.program.DaysOfThePath;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a therapist may know of a patient while they change the plan; more than is shared, a refusal does not tell. */
@Component
class WhatIsShared {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final DaysOfThePath path;
    private final Measures measures;
    private final Access access;

    WhatIsShared(DaysOfThePath path, Measures measures, Access access) {
        this.path = path;
        this.measures = measures;
        this.access = access;
    }

    /** The modules that still come, in their order; null where the path is not shared. */
    @Nullable
    List<PlanThing> toCome(PatientId patient) {
        return access.reads(patient, DataKind.SESSIONS)
                ? path.toCome(patient).stream().map(PlanThings::thing).toList()
                : null;
    }

    /** Of which kinds it is not shared whether they were done. */
    Set<Kind> notShared(PatientId patient) {
        var not = EnumSet.noneOf(Kind.class);
        Map.of(Kind.SESSION, DataKind.SESSIONS, Kind.WORKSHEET, DataKind.WORKSHEETS, Kind.MEASURE, DataKind.MEASURES)
                .forEach((kind, data) -> {
                    if (!access.reads(patient, data)) {
                        not.add(kind);
                    }
                });
        return not;
    }

    /**
     * Where answers are not shared, nothing is told of them, and Lull keeps the days apart when it asks.
     *
     * @throws InvalidEntry at {@code from} for a form that was answered too short a while before
     */
    void mustBeApart(PatientId patient, String form, LocalDate from) {
        if (!access.reads(patient, DataKind.MEASURES)) {
            return;
        }
        var times = measures.times(patient, form);
        var last = times.last();
        var again = times.from();
        if (last != null && again != null && again.isAfter(from)) {
            throw new InvalidEntry(
                    "from",
                    "They answered this on %s. It looks back two weeks, so it can be asked for again from %s."
                            .formatted(DAY.format(last), DAY.format(again)));
        }
    }
}
