package app.lull.medicines;

import app.lull.account.InvalidEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that nicotine, or a medicine as needed, was taken.
 *
 * @param nicotine how; null where it was a medicine
 * @param medicine the id of the one in the patient's list; null where it was nicotine
 * @param name of the medicine, as the patient calls it; empty for nicotine
 * @param at the moment
 * @param local the same on the wall clock of the patient's zone now
 * @param day the patient's day at writing time
 * @param version rises with every change
 * @throws InvalidEntry where this cannot be
 */
public record TakenOnce(
        UUID id,
        @Nullable NicotineForm nicotine,
        @Nullable UUID medicine,
        String name,
        Instant at,
        LocalDateTime local,
        LocalDate day,
        int version) {

    public TakenOnce {
        if ((nicotine == null) == (medicine == null)) {
            throw new IllegalArgumentException("either nicotine or a medicine");
        }
        TakenAt.ofThisAge(at, day);
        if (version < 0 || version == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a version counts changes from 0");
        }
    }
}
