package app.lull.careteam;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.careteam.CareLink.Accepted;
import app.lull.careteam.CareLink.Active;
import app.lull.careteam.CareLink.Ended;
import app.lull.careteam.CareLink.Paused;
import app.lull.careteam.CareLink.Side;
import app.lull.store.EditedMeanwhile;
import app.lull.store.WrittenText;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patient's side of a link: offering it, confirming who took it up, pausing and ending it. */
@Service
@Transactional
public class CareTeam {

    private static final String WHAT = "link";

    private final CareLinkRows links;
    private final InvitationRows invitations;
    private final ShareRows shares;
    private final SharingTexts texts;
    private final SharingNews news;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CareTeam(
            CareLinkRows links,
            InvitationRows invitations,
            ShareRows shares,
            SharingTexts texts,
            SharingNews news,
            Access access,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.shares = shares;
        this.texts = texts;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /** Every link there is and was, the latest first. */
    @Transactional(readOnly = true)
    public List<CareLink> links(PatientId patient) {
        access.mayWrite(patient);
        return links.of(patient, clock.instant());
    }

    /** How the patient chose to be named, by link. */
    @Transactional(readOnly = true)
    public Map<UUID, String> shownAs(PatientId patient) {
        access.mayWrite(patient);
        return links.names(patient);
    }

    /**
     * Makes a code for a therapist, good for 14 days; one that was open is closed.
     *
     * @param id made before the write
     * @param shownAs how the therapist sees the patient named, 1 to 40 characters
     * @return the code, which cannot be had a second time
     * @throws InvalidEntry for {@code shownAs}
     * @throws EditedMeanwhile where the same was made already, or another at the same moment
     */
    public LinkCode offer(PatientId patient, UUID id, String shownAs) {
        access.mayWrite(patient);
        var name = name(shownAs);
        var now = clock.instant();
        links.closeOffer(patient, now);
        var code = LinkCode.next(random);
        if (!links.offer(patient, id, code, name, now, now.plus(LinkTimes.TO_ACCEPT))) {
            throw new EditedMeanwhile(WHAT);
        }
        news.offered(patient);
        return code;
    }

    /**
     * Confirms that the therapist who accepted is the right person; from now on the kinds named flow.
     *
     * @throws NotFound where there is no such link
     * @throws EditedMeanwhile where it does not wait for this any more
     */
    public void confirm(PatientId patient, UUID id, Set<DataKind> kinds) {
        access.mayWrite(patient);
        var now = clock.instant();
        if (!(find(patient, id, now) instanceof Accepted accepted) || !links.confirm(patient, id, now)) {
            throw new EditedMeanwhile(WHAT);
        }
        share(patient, id, accepted.therapist(), kinds, now);
        news.confirmed(patient, accepted.therapist().id());
    }

    /** The therapist whose invitation this code is; empty where it is none, or not any more. */
    @Transactional(readOnly = true)
    public Optional<NamedTherapist> invitedBy(PatientId patient, LinkCode code) {
        access.mayWrite(patient);
        links.holdOut(code);
        return invitations
                .whose(code, clock.instant())
                .filter(whose -> !whose.id().value().equals(patient.value()));
    }

    /**
     * Takes up a therapist's invitation, which confirms the person named; from now on the kinds named flow.
     *
     * @param id of the link, made before the write; the same again changes nothing
     * @throws InvalidEntry for {@code shownAs}; for {@code code} where it is not good any more, or the two are linked
     */
    public void join(PatientId patient, UUID id, LinkCode code, String shownAs, Set<DataKind> kinds) {
        access.mayWrite(patient);
        var now = clock.instant();
        if (links.find(patient, id, now).isPresent()) {
            return;
        }
        var name = name(shownAs);
        var therapist = invitedBy(patient, code).orElseThrow(CareTeam::notGood);
        links.closeExpired(patient, therapist.id(), Side.PATIENT, now);
        if (!links.join(patient, id, therapist, name, now)) {
            throw new InvalidEntry("code", "You and %s are linked already.".formatted(therapist.name()));
        }
        if (!invitations.takeUp(code, now)) {
            throw notGood();
        }
        share(patient, id, therapist, kinds, now);
        news.accepted(patient, therapist.id());
        news.confirmed(patient, therapist.id());
    }

    /** Nothing flows until the patient goes on. @throws EditedMeanwhile where the link is not active */
    public void pause(PatientId patient, UUID id) {
        access.mayWrite(patient);
        var now = clock.instant();
        if (!(find(patient, id, now) instanceof Active active) || !links.pause(patient, id, now)) {
            throw new EditedMeanwhile(WHAT);
        }
        news.paused(patient, active.therapist().id());
    }

    /** What was shared before the pause flows again. @throws EditedMeanwhile where the link is not paused */
    public void resume(PatientId patient, UUID id) {
        access.mayWrite(patient);
        var now = clock.instant();
        if (!(find(patient, id, now) instanceof Paused paused) || !links.resume(patient, id, now)) {
            throw new EditedMeanwhile(WHAT);
        }
        news.resumed(patient, paused.therapist().id());
    }

    /** Ends a link in any state, at once and for good; one that is over stays so. @throws NotFound where there is none */
    public void end(PatientId patient, UUID id) {
        access.mayWrite(patient);
        var now = clock.instant();
        var link = find(patient, id, now);
        if (link instanceof Ended || !links.end(patient, id, Side.PATIENT, now)) {
            return;
        }
        shares.withdrawAll(patient, id, now);
        switch (link) {
            case Active active -> news.ended(patient, active.therapist().id());
            case Paused paused -> news.ended(patient, paused.therapist().id());
            case Accepted accepted -> news.ended(patient, accepted.therapist().id());
            default -> news.withdrawn(patient);
        }
    }

    private void share(PatientId patient, UUID link, NamedTherapist therapist, Set<DataKind> kinds, Instant now) {
        for (var kind : kinds) {
            if (shares.give(patient, link, therapist.id(), kind, texts.version(), now)) {
                news.shared(patient, therapist.id(), kind);
            }
        }
    }

    private CareLink find(PatientId patient, UUID id, Instant now) {
        return links.find(patient, id, now).orElseThrow(NotFound::new);
    }

    private static String name(String typed) {
        var name = typed.strip();
        if (!WrittenText.isSeen(name) || !WrittenText.isLine(name) || name.length() > 40) {
            throw new InvalidEntry(
                    "shownAs", "Please give a name of 1 to 40 letters. It does not have to be your full name.");
        }
        return name;
    }

    private static InvalidEntry notGood() {
        return new InvalidEntry("code", "This code is not good any more. Please ask for a new one.");
    }
}
