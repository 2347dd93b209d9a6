package app.lull.account.ui;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Time zones as people know them: by a place. */
final class Zones {

    private Zones() {}

    /** The zone of that name, if this Java knows it. */
    static Optional<ZoneId> known(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** For example {@code Lisbon (Europe)}. */
    static String spoken(ZoneId zone) {
        var id = zone.getId().replace('_', ' ');
        var slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(slash + 1) + " (" + id.substring(0, slash) + ")";
    }

    /** Every zone named by a place, in the order of the alphabet. */
    static List<ZoneId> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }
}
