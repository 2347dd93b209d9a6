package app.lull.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Ids made before the write, so that a repeated submission is one row. */
public final class Ids {

    private static final TimeBasedEpochGenerator V7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new UUID of version 7: sortable by the time it was made. */
    public static UUID next() {
        return V7.generate();
    }
}
