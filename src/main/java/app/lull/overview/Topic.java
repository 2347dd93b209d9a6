package app.lull.overview;

import app.lull.account.DataKind;
import java.util.Set;

/** What the page of a patient speaks of, in its order. */
public enum Topic {
    PLACE("Place in the program", "program", DataKind.SESSIONS),
    OUTCOME("Bothered and stopped, by week", "evenings", DataKind.CHECK_INS),
    MEASURES("Questionnaires", "measures", DataKind.MEASURES),
    CAFFEINE("Caffeine", "caffeine", DataKind.INTAKE),
    SESSIONS("Sessions", "sessions", DataKind.SESSIONS),
    URGES("Urges", "urges", DataKind.PRACTICE),
    EXPOSURES("Exposures", "exposures", DataKind.PRACTICE),
    REVIEWS("Weeks in review", "reviews", DataKind.WEEKS),
    SAFETY("Safety plan and doctor", "safety", DataKind.SAFETY),
    WORKSHEETS("Worksheets", "worksheets", DataKind.WORKSHEETS);

    private final String title;
    private final String path;
    private final DataKind kind;

    Topic(String title, String path, DataKind kind) {
        this.title = title;
        this.path = path;
        this.kind = kind;
    }

    public String title() {
        return title;
    }

    /** Where its evidence is, below the page of the patient. */
    public String path() {
        return path;
    }

    /** What has to be shared for it. */
    public DataKind kind() {
        return kind;
    }

    /** Other kinds that it says more with; what is missing then, it says. */
    Set<DataKind> besides() {
        return switch (this) {
            case OUTCOME -> Set.of(DataKind.SESSIONS);
            case REVIEWS -> Set.of(DataKind.MEASURES, DataKind.CHECK_INS, DataKind.SESSIONS, DataKind.SAFETY);
            default -> Set.of();
        };
    }
}
