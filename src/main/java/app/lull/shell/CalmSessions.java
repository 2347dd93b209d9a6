package app.lull.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What Vaadin says when a connection or a session is gone, in Lull's words; and who handles errors in a session. */
@Component
class CalmSessions implements VaadinServiceInitListener {

    /** Waiting that is longer than this is shown. */
    private static final int SHOW_WAITING_AFTER_MS = 300;

    private static final int RECONNECT_EVERY_MS = 2000;
    private static final int RECONNECT_FOR_AN_HOUR = 1800;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = systemMessages();
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages);
        service.addSessionInitListener(init -> {
            init.getSession().setErrorHandler(new CalmErrorHandler());
            init.getSession().setLocale(Locale.ENGLISH);
        });
        service.addUIInitListener(init -> calm(init.getUI()));
        event.addIndexHtmlRequestListener(CalmSessions::colours);
    }

    private static void calm(UI ui) {
        ui.getLoadingIndicatorConfiguration().setFirstDelay(SHOW_WAITING_AFTER_MS);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText("No connection. Trying again. What you entered is still here.");
        reconnect.setDialogTextGaveUp(
                "No connection. What you entered is still here. Reload the page when you are back online.");
        reconnect.setReconnectInterval(RECONNECT_EVERY_MS);
        reconnect.setReconnectAttempts(RECONNECT_FOR_AN_HOUR);
        ui.getElement().executeJs("""
                const indicator = window.Vaadin?.connectionIndicator;
                if (indicator) {
                  indicator.setAttribute('role', 'status');
                  indicator.onlineText = 'Back online';
                  indicator.offlineText = 'No connection';
                  indicator.reconnectingText = $0;
                }""", reconnect.getDialogText());
    }

    private static CustomizedSystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You have been away for a while");
        messages.setSessionExpiredMessage("What you saved is safe. Click here or press Esc to go on.");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption("That did not work");
        messages.setInternalErrorMessage(
                "Something went wrong on our side. What you saved is safe. Click here or press Esc to go on.");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption("Lull needs its cookies");
        messages.setCookiesDisabledMessage(
                "They keep you signed in, nothing else. Allow cookies for this page, then click here or press Esc.");
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption("This page lost its place");
        messages.setSyncErrorMessage("What you saved is safe. Click here or press Esc to go on.");
        return messages;
    }

    private static void colours(IndexHtmlResponse response) {
        var head = response.getDocument().head();
        head.appendChild(themeColour("light", "#f7f5f1"));
        head.appendChild(themeColour("dark", "#0f1719"));
        response.getDocument().title("Lull");
    }

    private static Element themeColour(String scheme, String colour) {
        return new Element("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }
}
