package app.lull.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** The page that every Vaadin screen lives in: theme, viewport, icon, manifest. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class LullAppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addLink("manifest.webmanifest", Map.of("rel", "manifest"));
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("application-name", "Lull");
    }
}
