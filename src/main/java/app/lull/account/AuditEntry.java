package app.lull.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the audit; people are named by their id still.
 *
 * @param who the person who acted, if known
 * @param whom the person concerned, if it is one
 * @param kind which data, where it was about one kind
 * @param onList everybody on a list that was shown; empty where none was
 */
record AuditEntry(
        Audit.What what,
        @Nullable UUID who,
        @Nullable UUID whom,
        @Nullable DataKind kind,
        List<UUID> onList) {

    AuditEntry {
        onList = List.copyOf(onList);
    }

    /** Whether the same once more in the same transaction tells nothing new. */
    boolean isReading() {
        return what == Audit.What.READ || what == Audit.What.CASELOAD_SHOWN;
    }

    Stream<UUID> people() {
        return Stream.concat(Stream.of(who, whom).filter(java.util.Objects::nonNull), onList.stream());
    }
}
