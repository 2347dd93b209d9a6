package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.content.GuidedSession;
import java.util.Optional;

/** Whoever keeps what a person wrote for a session that plays their own words. */
public interface OwnScript {

    /**
     * The words as they are now, for the player of whoever wrote them; empty where there are none for this session.
     *
     * @throws app.lull.account.NotFound for anybody but the patient, whoever else may read their practice
     */
    Optional<String> text(PatientId patient, GuidedSession session);
}
