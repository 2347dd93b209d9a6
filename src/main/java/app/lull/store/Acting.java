package app.lull.store;

/** Who acts on this thread, where that is not simply the person who is signed in. */
public final class Acting {

    static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    /** Runs the work with this actor; a transaction that is already open keeps the actor it began with. */
    public static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    /** As {@link #as}, for work that returns nothing. */
    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }
}
