package app.lull.ratings.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.ui.StaysShared;
import app.lull.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screen on which ratings of one patient are read or entered; it is left once they are not shared. */
abstract class RatingScreen extends Page implements BeforeEnterObserver {

    private final TherapistId therapist;
    private PatientId patient = new PatientId(new UUID(0, 0));

    RatingScreen(String heading, Me me) {
        super(heading);
        this.therapist = me.therapist();
        wide();
        addClassName("lull-ratings");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        if (event.isRefreshEvent()) {
            return; // what was entered stays
        }
        clear();
        var parts = event.getRouteParameters();
        try {
            patient = new PatientId(UUID.fromString(parts.get("patient").orElse("")));
            StaysShared.watch(this, patient, this::stillShared);
            var id = parts.get("id").orElse("");
            show(id.isEmpty() ? null : UUID.fromString(id), parts.get("form").orElse(""));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /**
     * Asks one service and shows its answer.
     *
     * @param id what is to be corrected; null for a new one
     * @throws NotFound where it is not shared
     */
    abstract void show(@Nullable UUID id, String form);

    /** Asks again whether it may be shown; what is being entered stays. @throws NotFound where it may not */
    abstract void stillShared();

    final TherapistId therapist() {
        return therapist;
    }

    final PatientId patient() {
        return patient;
    }

    final String all() {
        return "patients/%s/ratings".formatted(patient);
    }

    final Paragraph back() {
        return new Paragraph(new Anchor(all(), "All ratings"));
    }

    final void leave() {
        UI.getCurrentOrThrow().navigate(all());
    }
}
