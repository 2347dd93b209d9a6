package app.lull.careteam;

import app.lull.account.TherapistId;
import app.lull.account.TherapistRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is linked to somebody who is no therapist any more: both happen in one transaction, or neither. */
@Component
class TherapistLeaves {

    private final Invitations invitations;

    TherapistLeaves(Invitations invitations) {
        this.invitations = invitations;
    }

    @EventListener
    void on(TherapistRemoved removed) {
        invitations.leave(new TherapistId(removed.person()));
    }
}
