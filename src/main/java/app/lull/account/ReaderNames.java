package app.lull.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those who read are called. Whoever keeps the links between people knows it; the audit knows pseudonyms only. */
public interface ReaderNames {

    /** The names under which this patient knows these people; one whom they do not know by name is left out. */
    Map<UUID, String> of(PatientId patient, Set<UUID> readers);
}
