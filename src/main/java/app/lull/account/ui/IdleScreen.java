package app.lull.account.ui;

import app.lull.account.Me;
import app.lull.account.Role;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** A therapist's screen on which nobody did anything for twenty minutes asks whether it still counts, and is cleared. */
@Component
class IdleScreen implements VaadinServiceInitListener {

    private static final int LOOK_EVERY_MS = 15_000;

    private final transient Me me;

    IdleScreen(Me me) {
        this.me = me;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (me.is(Role.THERAPIST)) {
                init.getUI()
                        .getPage()
                        .executeJs(
                                """
                        let last = Date.now();
                        for (const act of ['pointerdown', 'keydown', 'wheel']) {
                          window.addEventListener(act, () => { last = Date.now(); }, {capture: true, passive: true});
                        }
                        window.setInterval(async () => {
                          if (Date.now() - last > $0) {
                            const answer = await fetch(new URL($1, document.baseURI)).catch(() => null);
                            if (answer?.status === 401) window.location.replace(new URL('sign-in?away', document.baseURI));
                          }
                        }, $2)""", LeftAlone.LIMIT.toMillis() + 1000, LeftAlone.QUESTION.substring(1), LOOK_EVERY_MS);
            }
        });
    }
}
