package app.lull.careteam;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.careteam.CareLink.Active;
import app.lull.careteam.CareLink.Paused;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What flows over a link, kind by kind and worksheet by worksheet; each switch is effective at once. */
@Service
@Transactional
public class Sharing {

    private final CareLinkRows links;
    private final ShareRows shares;
    private final SharingTexts texts;
    private final SharingNews news;
    private final Access access;
    private final Clock clock;

    Sharing(CareLinkRows links, ShareRows shares, SharingTexts texts, SharingNews news, Access access, Clock clock) {
        this.links = links;
        this.shares = shares;
        this.texts = texts;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Turns one kind on or off; the same again changes nothing.
     *
     * @throws NotFound where there is no such link
     * @throws EditedMeanwhile where the link is neither active nor paused
     */
    public void turn(PatientId patient, UUID link, DataKind kind, boolean on) {
        access.mayWrite(patient);
        var therapist = therapist(patient, link);
        var now = clock.instant();
        if (on && shares.give(patient, link, therapist.id(), kind, texts.version(), now)) {
            news.shared(patient, therapist.id(), kind);
        }
        if (!on && shares.withdraw(patient, link, kind, now)) {
            news.unshared(patient, therapist.id(), kind);
        }
    }

    /**
     * Shares one worksheet, or takes that back; it is seen only while worksheets are shared at all.
     *
     * @throws NotFound where there is no such link
     * @throws EditedMeanwhile where the link is neither active nor paused
     */
    public void turnSheet(PatientId patient, UUID link, UUID sheet, boolean on) {
        access.mayWrite(patient);
        var therapist = therapist(patient, link);
        var now = clock.instant();
        if (on && shares.giveSheet(patient, link, therapist.id(), sheet, texts.version(), now)) {
            news.shared(patient, therapist.id(), DataKind.WORKSHEETS);
        }
        if (!on && shares.withdrawSheet(patient, link, sheet, now)) {
            news.unshared(patient, therapist.id(), DataKind.WORKSHEETS);
        }
    }

    /** The worksheets that are shared over this link. */
    @Transactional(readOnly = true)
    public Set<UUID> sheets(PatientId patient, UUID link) {
        access.mayWrite(patient);
        return shares.sheets(patient, link);
    }

    /** Who, besides the patient, may read this kind now: for the line where something is written. */
    @Transactional(readOnly = true)
    public List<NamedTherapist> readers(PatientId patient, DataKind kind) {
        access.mayWrite(patient);
        return links.of(patient, clock.instant()).stream()
                .filter(link -> link instanceof Active active && active.shared().contains(kind))
                .map(link -> ((Active) link).therapist())
                .toList();
    }

    /** Every consent that was given, the latest first, with the ones taken back. */
    @Transactional(readOnly = true)
    public List<GivenConsent> history(PatientId patient) {
        access.mayWrite(patient);
        return shares.history(patient);
    }

    private NamedTherapist therapist(PatientId patient, UUID link) {
        return switch (links.find(patient, link, clock.instant()).orElseThrow(NotFound::new)) {
            case Active active -> active.therapist();
            case Paused paused -> paused.therapist();
            default -> throw new EditedMeanwhile("link");
        };
    }
}
