package app.lull.assignments;

import app.lull.careteam.SharingChanged;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What came over a link holds while the link is active; both change in one transaction, or neither. */
@Component
class LinkStops {

    private final TailoredRows rows;
    private final Clock clock;

    LinkStops(TailoredRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(SharingChanged changed) {
        rows.follow(changed.patient(), changed.therapist(), clock.instant());
    }
}
