package app.lull.entry.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.curriculum.EntryTexts;
import app.lull.entry.EntryGate;
import app.lull.ui.FrameBanner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Stays above every screen but the questions themselves until a doctor has looked, or a day for it is decided. */
@org.springframework.stereotype.Component
class DoctorBanner implements FrameBanner {

    private final Me me;
    private final EntryGate gate;
    private final EntryTexts texts;

    DoctorBanner(Me me, EntryGate gate, EntryTexts texts) {
        this.me = me;
        this.gate = gate;
        this.texts = texts;
    }

    @Override
    public Optional<Component> show() {
        var at = UI.getCurrentOrThrow().getActiveViewLocation().getFirstSegment();
        if (at.equals("begin")) {
            return Optional.empty();
        }
        var patient = me.patient();
        return DoctorLine.of(gate.standing(patient), texts.words(), keeper(patient))
                .map(Component.class::cast);
    }

    private DoctorLine.Keeper keeper(PatientId patient) {
        return new DoctorLine.Keeper() {
            @Override
            public void examined() {
                gate.examinedSince(patient);
                UI.getCurrentOrThrow().refreshCurrentRoute(true);
            }

            @Override
            public void flagsSeen() {
                gate.flagsSeen(patient);
                UI.getCurrentOrThrow().refreshCurrentRoute(true);
            }
        };
    }
}
