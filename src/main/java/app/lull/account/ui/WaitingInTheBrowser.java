package app.lull.account.ui;

import app.lull.account.Me;
import app.lull.account.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** On whatever screen a person arrives, their browser sends what it could not send before. */
@org.springframework.stereotype.Component
class WaitingInTheBrowser implements VaadinServiceInitListener {

    private final transient Me me;

    WaitingInTheBrowser(Me me) {
        this.me = me;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (me.is(Role.PATIENT)) {
                init.getUI().getElement().appendChild(new Sender(me.patient().toString()).getElement());
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
