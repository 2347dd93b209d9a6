package app.lull.careteam;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.account.TherapistNames;
import app.lull.careteam.CareLink.Accepted;
import app.lull.careteam.CareLink.Side;
import app.lull.store.EditedMeanwhile;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The therapist's side of a link: taking a patient's code, handing one out, and ending. */
@Service
@Transactional
public class Invitations {

    private final CareLinkRows links;
    private final InvitationRows invitations;
    private final TherapistNames names;
    private final SharingNews news;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            CareLinkRows links,
            InvitationRows invitations,
            TherapistNames names,
            SharingNews news,
            Access access,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.names = names;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /** A link that waits for its patient's confirmation. @param patientName how they chose to be named */
    public record Waiting(PatientId patient, String patientName, Accepted link) {}

    /** How the patient who made this code is named; empty where it is none, or not any more. */
    @Transactional(readOnly = true)
    public Optional<String> offeredBy(TherapistId therapist, LinkCode code) {
        access.mayAct(therapist);
        links.holdOut(code);
        return links.offered(code, clock.instant())
                .filter(offer -> !offer.patient().value().equals(therapist.value()))
                .map(CareLinkRows.Row::patientName);
    }

    /**
     * Accepts a patient's offer. Nothing is shown before the patient has confirmed.
     *
     * @throws InvalidEntry for {@code code} where it is not good any more, is one's own, or the two are linked already
     */
    public void accept(TherapistId therapist, LinkCode code) {
        access.mayAct(therapist);
        links.holdOut(code);
        var now = clock.instant();
        var offer = links.offered(code, now).orElseThrow(Invitations::notGood);
        if (offer.patient().value().equals(therapist.value())) {
            throw new InvalidEntry("code", "This is a code of your own.");
        }
        links.closeExpired(offer.patient(), therapist, Side.THERAPIST, now);
        if (links.to(therapist, offer.patient(), now).isPresent()) {
            throw new InvalidEntry("code", "You and %s are linked already.".formatted(offer.patientName()));
        }
        if (!links.accept(code, named(therapist), now, now.plus(LinkTimes.TO_CONFIRM))) {
            throw notGood();
        }
        news.accepted(offer.patient(), therapist);
    }

    /**
     * Makes a code for one patient, good for 14 days.
     *
     * @param id made before the write
     * @return the code, which cannot be had a second time
     * @throws EditedMeanwhile where the same was made already
     */
    public LinkCode invite(TherapistId therapist, UUID id) {
        access.mayAct(therapist);
        var now = clock.instant();
        var code = LinkCode.next(random);
        if (!invitations.add(new Invitation(id, now, now.plus(LinkTimes.TO_ACCEPT)), named(therapist), code)) {
            throw new EditedMeanwhile("invitation");
        }
        return code;
    }

    /** Codes nobody has taken up yet, the latest first. */
    @Transactional(readOnly = true)
    public List<Invitation> open(TherapistId therapist) {
        access.mayAct(therapist);
        return invitations.open(therapist, clock.instant());
    }

    /** Takes a code back; one that is closed stays so. */
    public void takeBack(TherapistId therapist, UUID id) {
        access.mayAct(therapist);
        invitations.takeBack(therapist, id, clock.instant());
    }

    /** Links that wait for their patient's confirmation, the latest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(TherapistId therapist) {
        access.mayAct(therapist);
        return links.accepted(therapist, clock.instant()).stream()
                .filter(row -> row.link() instanceof Accepted)
                .map(row -> new Waiting(row.patient(), row.patientName(), (Accepted) row.link()))
                .toList();
    }

    /** Ends the link to this patient, at once and for good. @throws NotFound where there is none that is not over */
    public void end(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        var now = clock.instant();
        var row = links.to(therapist, patient, now).orElseThrow(NotFound::new);
        if (links.end(patient, row.link().id(), Side.THERAPIST, now)) {
            news.ended(patient, therapist);
        }
    }

    /** Ends every link and closes every code, because the therapist leaves. */
    void leave(TherapistId therapist) {
        var now = clock.instant();
        invitations.takeBackAll(therapist, now);
        links.endAll(therapist, now).forEach(patient -> news.ended(patient, therapist));
    }

    private NamedTherapist named(TherapistId therapist) {
        var own = names.of(therapist);
        return new NamedTherapist(therapist, own.name(), own.place());
    }

    private static InvalidEntry notGood() {
        return new InvalidEntry("code", "This code is not good any more. Please ask for a new one.");
    }
}
