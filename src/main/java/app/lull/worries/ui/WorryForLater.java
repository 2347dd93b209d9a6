package app.lull.worries.ui;

import app.lull.account.PatientId;
import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import app.lull.ui.FrameHelp;
import app.lull.worries.Worries;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** “Keep a worry for later”: beside the links to help, on every screen of a patient. */
@org.springframework.stereotype.Component
@Order(WorryForLater.AFTER_HELP)
class WorryForLater implements FrameHelp {

    static final int AFTER_HELP = Integer.MAX_VALUE;

    private final Worries worries;
    private final CurrentActor actor;
    private final AuthenticationContext authentication;

    WorryForLater(Worries worries, CurrentActor actor, AuthenticationContext authentication) {
        this.worries = worries;
        this.actor = actor;
        this.authentication = authentication;
    }

    @Override
    public Optional<Component> show() {
        return authentication.hasRole("PATIENT") && actor.get() instanceof Actor.Person(var id)
                ? Optional.of(button(new PatientId(id)))
                : Optional.empty();
    }

    private Component button(PatientId patient) {
        var button = new NativeButton("Keep a worry for later", click -> new KeepSheet(worries, patient).open());
        button.getElement().setAttribute("type", "button");
        button.addClassName("lull-worry-for-later");
        return button;
    }
}
