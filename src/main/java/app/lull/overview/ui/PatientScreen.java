package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.ui.StaysShared;
import app.lull.overview.Head;
import app.lull.ui.Page;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.ZoneId;
import java.util.UUID;

/** A screen of one patient. Where the link ends or a sheet is taken back, it is left for the caseload. */
abstract class PatientScreen extends Page implements BeforeEnterObserver {

    private final TherapistId therapist;
    private final Paragraph zone = new Paragraph();
    private PatientId patient = new PatientId(new UUID(0, 0));
    private ZoneId patientsZone = ZoneId.of("UTC");

    PatientScreen(Me me) {
        super("");
        this.therapist = me.therapist();
        wide();
        addClassName("lull-patient");
        zone.addClassName("lull-note");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            patient = new PatientId(
                    UUID.fromString(event.getRouteParameters().get("patient").orElseThrow()));
            enter(event);
            StaysShared.watch(this, patient, this::reload);
            reload();
        } catch (NotFound | IllegalArgumentException gone) {
            event.forwardTo("caseload");
        }
    }

    /** Reads what else the address says. @throws IllegalArgumentException for what cannot be one */
    void enter(BeforeEnterEvent event) {}

    /** Asks again and shows what is shared at this moment. @throws NotFound where nothing is any more */
    final void reload() {
        clear();
        show();
    }

    /** Asks one service and shows its answer; begins with {@link #head}. */
    abstract void show();

    final TherapistId therapist() {
        return therapist;
    }

    final PatientId patient() {
        return patient;
    }

    final String path(String below) {
        return PatientWays.path(patient, below);
    }

    /** Whose screen it is, the ways to the others, and in which zone the days are. @param here where on the ways, or none */
    final void head(Head head, String heading, String here) {
        setHeading(heading);
        patientsZone = head.zone();
        var top = new Div(new PatientWays(patient, head.name(), here), zone);
        top.addClassName("lull-patient-top");
        add(top);
        tellZone();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        tellZone();
    }

    /** Told only where the therapist's clock is another one. */
    private void tellZone() {
        var theirs = getUI().map(ui -> ui.getPage().getExtendedClientDetails().getTimeZoneId())
                .orElse(patientsZone.getId());
        zone.setVisible(theirs != null && !theirs.equals(patientsZone.getId()));
        zone.setText("Days here are theirs, in %s: each begins at 04:00 there."
                .formatted(patientsZone.getId().replace('_', ' ')));
    }
}
