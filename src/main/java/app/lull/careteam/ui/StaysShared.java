package app.lull.careteam.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.OpenScreens;
import app.lull.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.communication.PushMode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a therapist's screen to what is shared at this moment. The screen of a therapist calls it first, before it asks a
 * service for anything; from then on it is shown anew within a second of each switch a patient turns.
 */
public final class StaysShared {

    /** Said where a screen had to be left. */
    static final String GONE = "This is no longer shared with you. The patient can change that at any time.";

    private final OpenScreens screens;
    private final TherapistId therapist;
    private final @Nullable PatientId patient;
    private final Runnable reload;
    private final long seen;
    private OpenScreens.@Nullable Watch watch;

    private StaysShared(@Nullable PatientId patient, Runnable reload) {
        var beans = VaadinService.getCurrent().getInstantiator();
        this.screens = beans.getOrCreate(OpenScreens.class);
        this.therapist = beans.getOrCreate(Me.class).therapist();
        this.patient = patient;
        this.reload = reload;
        this.seen = screens.changes();
    }

    /**
     * A screen about one patient.
     *
     * @param reload asks the service again and shows what it answers; where that is {@link NotFound}, the screen is left
     *     for the caseload
     */
    public static void watch(Component view, PatientId patient, Runnable reload) {
        new StaysShared(patient, reload).follow(view);
    }

    /** A screen about all patients of a therapist. */
    public static void watch(Component view, Runnable reload) {
        new StaysShared(null, reload).follow(view);
    }

    private void follow(Component view) {
        view.addAttachListener(attach -> open(attach.getUI()));
        view.addDetachListener(detach -> close());
        view.getUI().ifPresent(this::open);
    }

    private void open(UI ui) {
        close();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watch = screens.watch(therapist, patient, () -> reload(ui));
        if (screens.changes() != seen) {
            reload(ui); // something changed between asking and watching
        }
    }

    private void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    private void reload(UI ui) {
        try {
            ui.access(() -> {
                if (watch != null) {
                    showAnew(ui);
                }
            });
        } catch (UIDetachedException gone) {
            // its view closes the watch
        }
    }

    private void showAnew(UI ui) {
        try {
            reload.run();
        } catch (NotFound refused) {
            close();
            ui.navigate("caseload");
            Notice.show(GONE);
        }
    }
}
