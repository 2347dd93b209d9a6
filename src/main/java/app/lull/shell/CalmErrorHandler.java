package app.lull.shell;

import app.lull.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/**
 * What happens when something a person did on a screen fails: the screen stays as it is, with everything typed, and a
 * notice says what happened. A button that went to sleep on its click wakes up again.
 */
class CalmErrorHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var fault = Fault.of(event.getThrowable());
        var reference = FaultLog.write(fault, event.getThrowable());
        if (UI.getCurrent() == null) {
            return;
        }
        event.getComponent()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isDisableOnClick)
                .ifPresent(button -> button.setEnabled(true));
        Notice.show(fault.words(reference));
    }
}
