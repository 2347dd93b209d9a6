package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.exposures.Exposure;
import app.lull.exposures.Exposures;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Urges and exposures since. */
@Component
@Order(4)
class PracticeTurned implements Turning {

    private final UrgesTold urges;
    private final ExposuresTold told;
    private final Exposures exposures;

    PracticeTurned(UrgesTold urges, ExposuresTold told, Exposures exposures) {
        this.urges = urges;
        this.told = told;
        this.exposures = exposures;
    }

    @Override
    public List<Turned> turned(Glance glance, Period since) {
        if (!glance.has(DataKind.PRACTICE)) {
            return List.of();
        }
        var turned = new ArrayList<Turned>();
        turned.add(urges(glance, since));
        var before = since.before();
        var now = told.between(glance, since.from(), since.to());
        var words = "Exposures: %s; %s before."
                .formatted(
                        ExposuresTold.counted(now),
                        ExposuresTold.counted(told.between(glance, before.from(), before.to())));
        turned.add(
                now.isEmpty()
                        ? Turned.of(Topic.EXPOSURES, words)
                        : Turned.of(Topic.EXPOSURES, words, Turn.EXPOSURES_DONE));
        exposures.all(glance.patient()).stream()
                .filter(Exposure.Planned.class::isInstance)
                .filter(one -> since.holds(one.plan().on()))
                .forEach(one -> turned.add(Turned.of(
                        Topic.EXPOSURES,
                        "Planned for %s and not begun: %s"
                                .formatted(
                                        Said.day(one.plan().on(), glance.today()),
                                        one.rung().words()),
                        Turn.EXPOSURE_WAITS)));
        return turned;
    }

    private Turned urges(Glance glance, Period since) {
        var before = since.before();
        var now = urges.between(glance, since.from(), since.to());
        var words = "Urges: %s; %s before."
                .formatted(
                        UrgesTold.counted(now), UrgesTold.counted(urges.between(glance, before.from(), before.to())));
        if (UrgesTold.ridden(now) == 0 && UrgesTold.checked(now) == 0) {
            return Turned.of(Topic.URGES, words);
        }
        return Turned.of(
                Topic.URGES,
                words,
                UrgesTold.ridden(now) >= UrgesTold.checked(now) ? Turn.URGES_RIDDEN : Turn.URGES_CHECKED);
    }
}
