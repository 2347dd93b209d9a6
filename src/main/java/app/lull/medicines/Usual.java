package app.lull.medicines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is logged with one tap: nicotine, or a medicine as needed.
 *
 * @param name of the medicine; empty for nicotine
 */
public record Usual(
        @Nullable NicotineForm nicotine, @Nullable UUID medicine, String name) {

    public Usual {
        if ((nicotine == null) == (medicine == null)) {
            throw new IllegalArgumentException("either nicotine or a medicine");
        }
    }
}
