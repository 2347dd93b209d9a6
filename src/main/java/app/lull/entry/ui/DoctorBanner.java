package app.lull.entry.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Role;
import app.lull.curriculum.EntryTexts;
import app.lull.entry.EntryGate;
import app.lull.ui.FrameBanner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;

/** Stays above every screen but the questions themselves until a doctor has looked, or a day for it is decided. */
@org.springframework.stereotype.Component
class DoctorBanner implements FrameBanner {

    private static final Set<String> SHOW_WHAT_WAITS = Set.of("today", "practice");

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
        if (at.equals("begin") || !me.is(Role.PATIENT)) {
            return Optional.empty();
        }
        var patient = me.patient();
        var place = new Div();
        DoctorLine.of(gate.standing(patient), texts.words(), keeper(patient, place))
                .ifPresent(place::add);
        return place.getChildren().findAny().map(line -> place);
    }

    private DoctorLine.Keeper keeper(PatientId patient, Div place) {
        return new DoctorLine.Keeper() {
            @Override
            public void examined() {
                gate.examinedSince(patient);
                takeAway(place);
            }

            @Override
            public void flagsSeen() {
                gate.flagsSeen(patient);
                takeAway(place);
            }
        };
    }

    /** The screen below is made anew only where it shows what waits: on any other, something may be half written. */
    private static void takeAway(Div place) {
        var ui = UI.getCurrentOrThrow();
        place.removeFromParent();
        if (SHOW_WHAT_WAITS.contains(ui.getActiveViewLocation().getFirstSegment())) {
            ui.refreshCurrentRoute(false);
        }
        ui.getPage().executeJs("document.querySelector('main h1')?.focus()");
    }
}
