package app.lull.testing;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Where it is evening at this moment: the check-in opens at 18:00 of the patient. */
public final class Evenings {

    /** One place for each hour around the world. */
    private static final List<String> PLACES = List.of(
            "Pacific/Apia",
            "Pacific/Fiji",
            "Pacific/Noumea",
            "Australia/Brisbane",
            "Asia/Tokyo",
            "Asia/Singapore",
            "Asia/Bangkok",
            "Asia/Dhaka",
            "Asia/Karachi",
            "Asia/Dubai",
            "Africa/Nairobi",
            "Africa/Johannesburg",
            "Africa/Lagos",
            "Africa/Abidjan",
            "Atlantic/Cape_Verde",
            "America/Noronha",
            "America/Bahia",
            "America/Puerto_Rico",
            "America/Panama",
            "America/Costa_Rica",
            "America/Phoenix",
            "Pacific/Pitcairn",
            "Pacific/Gambier",
            "Pacific/Honolulu",
            "Pacific/Pago_Pago");

    private Evenings() {}

    /** A place where it is between 18:10 and 22:00, so that a test has two hours before midnight. */
    public static ZoneId somewhere() {
        return PLACES.stream()
                .map(ZoneId::of)
                .filter(zone -> {
                    var now = ZonedDateTime.now(zone).toLocalTime();
                    return now.isAfter(LocalTime.of(18, 10)) && now.isBefore(LocalTime.of(22, 0));
                })
                .findFirst()
                .orElseThrow();
    }
}
