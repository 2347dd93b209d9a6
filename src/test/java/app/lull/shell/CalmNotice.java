package app.lull.shell;

/** For tests of other packages: which notice the frame shows for something thrown. */
public final class CalmNotice {

    private CalmNotice() {}

    /** Whether the person is told that the store is away and what they entered is still here. */
    public static boolean saysThatTheStoreIsAway(Throwable thrown) {
        return Fault.of(thrown) == Fault.STORE_AWAY;
    }
}
