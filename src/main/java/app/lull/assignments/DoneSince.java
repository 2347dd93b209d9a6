package app.lull.assignments;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.measures.Measures;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which day what was asked for was done last, as far as the actor may know. */
@Component
class DoneSince {

    private static final BinaryOperator<LocalDate> LATER = (a, b) -> a.isAfter(b) ? a : b;

    private final List<DeedSource> deeds;
    private final Measures measures;
    private final Access access;

    DoneSince(List<DeedSource> deeds, Measures measures, Access access) {
        this.deeds = deeds;
        this.measures = measures;
        this.access = access;
    }

    /** By id; what was not done since it was asked for, or is not shared, is not there. */
    Map<UUID, LocalDate> of(PatientId patient, Collection<Tailored> asked, LocalDate today) {
        var done = new HashMap<UUID, LocalDate>();
        var first = asked.stream()
                .filter(one -> one.kind() != Kind.MEASURE)
                .map(DoneSince::since)
                .min(LocalDate::compareTo);
        var days = first.map(from -> days(patient, from.isAfter(today) ? today : from, today))
                .orElse(Map.of());
        for (var one : asked) {
            var day = one.kind() == Kind.MEASURE ? answered(patient, one.name()) : days.get(one.deed());
            if (day != null && !day.isBefore(since(one))) {
                done.put(one.id(), day);
            }
        }
        return done;
    }

    /** Something may be done before the day from which it is asked for. */
    private static LocalDate since(Tailored one) {
        return one.madeOn();
    }

    private Map<String, LocalDate> days(PatientId patient, LocalDate from, LocalDate to) {
        var last = new HashMap<String, LocalDate>();
        deeds.stream()
                .filter(source ->
                        source.kinds().contains("session.") || source.kinds().contains("worksheet."))
                .filter(source -> source.sharedWith()
                        .filter(kind -> access.reads(patient, kind))
                        .isPresent())
                .flatMap(source -> source.deeds(patient, from, to).stream())
                .forEach((Deed deed) -> last.merge(deed.what(), deed.day(), LATER));
        return last;
    }

    private @Nullable LocalDate answered(PatientId patient, String form) {
        if (!access.reads(patient, DataKind.MEASURES)) {
            return null;
        }
        try {
            return measures.times(patient, form).last();
        } catch (NotFound noLongerAsked) {
            return null;
        }
    }
}
