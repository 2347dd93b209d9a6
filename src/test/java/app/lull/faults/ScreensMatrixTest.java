package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.NotFound;
import app.lull.faults.Linked.Reader;
import app.lull.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen about a patient, found by reflection, opened at each stage of a link: it shows what is shared, and no more. */
class ScreensMatrixTest extends ViewTest {

    private static final Instant EVENING = Instant.parse("2026-05-05T18:30:00Z");

    /** Words of the patient's that stand on some screen where they are shared, and the kind they belong to. */
    private static final Map<String, String> WORDS = Map.of(
            "The cat", "SAFETY",
            "Grandmother's tea", "INTAKE",
            "feel my calf", "PRACTICE",
            "on the stairs", "PRACTICE");

    @Autowired
    WholeLife life;

    @Autowired
    Linked linked;

    @Test
    void every_screen_says_who_may_open_it() {
        assertThat(routes())
                .allSatisfy(
                        route -> assertThat(List.of(route.getNavigationTarget().getAnnotations()))
                                .as(route.getTemplate())
                                .anyMatch(one -> one instanceof RolesAllowed
                                        || one instanceof AnonymousAllowed
                                        || one instanceof PermitAll));
    }

    @Test
    void a_therapists_screen_of_a_patient_shows_nothing_that_is_not_shared_at_this_moment() throws SQLException {
        clock.set(EVENING);
        var ids = life.live(patient);
        var sheets = new HashSet<UUID>();
        Diary.list("select id from worksheets.sheet where patient_id = '" + patient + "'")
                .forEach(id -> sheets.add(UUID.fromString(id)));
        var screens = routes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":patient"))
                .toList();
        assertThat(screens).hasSizeGreaterThan(10);
        var leaks = new ArrayList<String>();
        var seen = new HashSet<String>();
        int cells = 0;
        for (var reader : linked.to(patient, sheets)) {
            signInAs(reader.id());
            for (var screen : screens) {
                cells++;
                var shown = open(path(screen, sheets));
                WORDS.forEach((word, kind) -> {
                    if (shown.contains(word) && isShared(reader, kind)) {
                        seen.add(word);
                    } else if (shown.contains(word)) {
                        leaks.add("%s, %s shows %s".formatted(screen, reader, word));
                    }
                });
                if (reader.shared() == null) {
                    ids.stream()
                            .map(UUID::toString)
                            .filter(id ->
                                    shown.contains(id) && !path(screen, sheets).contains(id))
                            .forEach(id -> leaks.add("%s, %s shows %s".formatted(screen, reader, id)));
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(seen).as("what is shared is seen").isNotEmpty();
        System.out.printf("screens about a patient: %d cells of %d screens, 0 leaks%n", cells, screens.size());
    }

    private static boolean isShared(Reader reader, String kind) {
        return reader.shared() != null && reader.shared().name().equals(kind);
    }

    private String path(String template, Set<UUID> sheets) {
        var some = sheets.iterator().next().toString();
        return template.replaceAll(":patient\\([^)]*\\)", patient.toString())
                .replaceAll(":what\\([^)]*\\)", "worksheets")
                .replaceAll(":(thing|sheet)\\([^)]*\\)", some)
                .replaceAll("/:\\w+\\??(\\([^)]*\\))?", "");
    }

    private static String open(String path) {
        try {
            UI.getCurrent().navigate(path);
        } catch (NotFound left) {
            return "";
        }
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getOuterHTML();
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes();
    }
}
