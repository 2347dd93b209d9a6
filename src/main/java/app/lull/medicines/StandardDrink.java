package app.lull.medicines;

import app.lull.medicines.AlcoholWeek.Place;
import java.time.ZoneId;
import java.util.Set;

/** How many grams of pure alcohol a standard drink has where somebody lives, told by their zone. */
final class StandardDrink {

    private static final Set<String> BRITISH =
            Set.of("Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man", "GB");

    private static final Set<String> AMERICAN = Set.of(
            "America/New_York",
            "America/Detroit",
            "America/Chicago",
            "America/Menominee",
            "America/Denver",
            "America/Boise",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "America/Juneau",
            "America/Sitka",
            "America/Metlakatla",
            "America/Yakutat",
            "America/Nome",
            "America/Adak",
            "Pacific/Honolulu",
            "EST5EDT",
            "CST6CDT",
            "MST7MDT",
            "PST8PDT");

    private StandardDrink() {}

    /** 8 g in the United Kingdom, 14 g in the United States, 10 g elsewhere, as in Australia and most of the EU. */
    static double gramsIn(ZoneId zone) {
        return place(zone).gramsEach();
    }

    static Place place(ZoneId zone) {
        var id = zone.getId();
        if (BRITISH.contains(id)) {
            return Place.UK;
        }
        var american = AMERICAN.contains(id)
                || id.startsWith("US/")
                || id.startsWith("America/Indiana/")
                || id.startsWith("America/Kentucky/")
                || id.startsWith("America/North_Dakota/");
        return american ? Place.US : Place.ELSEWHERE;
    }
}
