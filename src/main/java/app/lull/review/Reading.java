package app.lull.review;

/** Says in a sentence or two what the latest review shows, and what it does not. */
final class Reading {

    private static final String CHANCE = "Many things change together; this can be chance.";

    private Reading() {}

    /** @param story of at least one review @param aboutTheStart what to know of a fall after the start */
    static String of(Story story, String aboutTheStart) {
        var latest = story.weeks().getLast();
        var sum = "Your answers add up to %d of 32.".formatted(latest.review().sum());
        var band = story.band();
        if (band == null) {
            var missing = BaselineBand.WEEKS - story.weeks().size();
            return "%s It is too early to tell a change: after %s, there is a band of your own to compare with."
                    .formatted(sum, missing == 1 ? "one more review" : missing + " more reviews");
        }
        var own = band.words();
        return switch (latest.change()) {
            case TOO_EARLY ->
                "%s Your own band is there now: %s, from your first three reviews. The next one can be compared with it."
                        .formatted(sum, own);
            case BELOW ->
                "%s That is below your own band of %s: worry and checking took less than in your first three reviews. %s %s"
                        .formatted(sum, own, CHANCE, aboutTheStart);
            case INSIDE ->
                "%s That is inside your own band of %s. No change can be told from the ups and downs you began with."
                        .formatted(sum, own);
            case ABOVE ->
                "%s That is above your own band of %s: worry and checking took more than in your first three reviews. %s"
                        .formatted(sum, own, CHANCE);
        };
    }
}
