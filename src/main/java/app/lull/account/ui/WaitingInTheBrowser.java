package app.lull.account.ui;

import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** On whatever screen a person arrives, their browser sends what it could not send before. */
@org.springframework.stereotype.Component
class WaitingInTheBrowser implements VaadinServiceInitListener {

    private final transient CurrentActor actor;

    WaitingInTheBrowser(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (actor.get() instanceof Actor.Person(var id)) {
                init.getUI().getElement().appendChild(new Sender(id.toString()).getElement());
            }
        });
    }

    /** The sender in the browser; nothing is seen of it. */
    @Tag("lull-outbox")
    @JsModule("./outbox/lull-outbox.ts")
    static class Sender extends Component {

        Sender(String patient) {
            getElement().setProperty("patient", patient);
        }
    }
}
