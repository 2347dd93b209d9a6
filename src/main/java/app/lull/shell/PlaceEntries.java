package app.lull.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.function.Predicate;

/**
 * What views announce with {@code @Menu}, as far as the person may open it: orders up to five are places of the frame,
 * later ones stand on the page More.
 */
final class PlaceEntries {

    private static final double LAST_PLACE = 5;

    private PlaceEntries() {}

    static List<MenuEntry> inTheBar() {
        return entries(entry -> entry.order() != null && entry.order() <= LAST_PLACE);
    }

    static List<MenuEntry> underMore() {
        return entries(entry -> entry.order() == null || entry.order() > LAST_PLACE);
    }

    /** The path without a slash before it, so that it works under any context path. */
    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static List<MenuEntry> entries(Predicate<MenuEntry> which) {
        return MenuConfiguration.getMenuEntries().stream().filter(which).toList();
    }
}
