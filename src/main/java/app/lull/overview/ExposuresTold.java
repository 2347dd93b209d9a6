package app.lull.overview;

import app.lull.exposures.Exposure;
import app.lull.exposures.Exposures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Exposures that were done, and the one that comes next. */
@Component
class ExposuresTold implements Telling {

    private static final int DAYS = 28;

    private final Exposures exposures;

    ExposuresTold(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public Topic topic() {
        return Topic.EXPOSURES;
    }

    @Override
    public List<String> lines(Glance glance) {
        var all = exposures.all(glance.patient());
        if (all.isEmpty()) {
            return List.of("None was planned yet.");
        }
        var lines = new ArrayList<String>();
        var from = glance.today().minusDays(DAYS - 1L);
        lines.add("In the last %d days: %s.".formatted(DAYS, counted(between(all, from, glance.today()))));
        all.stream()
                .filter(Exposure.Planned.class::isInstance)
                .min(Comparator.comparing(one -> one.plan().on()))
                .ifPresent(one -> lines.add("Planned for %s: %s"
                        .formatted(
                                Said.day(one.plan().on(), glance.today()),
                                one.rung().words())));
        return lines;
    }

    List<Exposure.Logged> between(Glance glance, LocalDate from, LocalDate to) {
        return between(exposures.all(glance.patient()), from, to);
    }

    static String counted(List<Exposure.Logged> done) {
        var tested = (int) done.stream().filter(one -> one.result().tested()).count();
        return done.isEmpty()
                ? "none was done"
                : "%d done and told, the prediction tested in %d".formatted(done.size(), tested);
    }

    private static List<Exposure.Logged> between(List<Exposure> all, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(Exposure.Logged.class::isInstance)
                .map(Exposure.Logged.class::cast)
                .filter(one ->
                        !one.begun().day().isBefore(from) && !one.begun().day().isAfter(to))
                .toList();
    }
}
