package app.lull.urges;

import java.util.List;
import java.util.Random;

/** What nobody expects in a field. */
final class OddText {

    private static final List<String> SOME = List.of(
            "",
            " ",
            "\0",
            "tea\0pot",
            "a\nb",
            "\ud83e\uddd8\u200d\u2640\ufe0f",
            "\u202e\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
            "\ud800",
            "a\ud800b",
            "\ufeff\u200b",
            "'; drop table urges.urge; --",
            "${jndi:ldap://x}{{7*7}}<script>",
            "x".repeat(80),
            "x".repeat(81),
            "x".repeat(1 << 20),
            "feel my calf");

    private OddText() {}

    static String any(Random random) {
        if (random.nextInt(3) > 0) {
            return SOME.get(random.nextInt(SOME.size()));
        }
        var points = random.ints(1 + random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                .toArray();
        return new String(points, 0, points.length);
    }
}
