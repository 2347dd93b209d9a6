package app.lull.messages;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.CareLink;
import app.lull.careteam.CareTeam;
import app.lull.careteam.NamedTherapist;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient writes to a therapist they share messages with, and what comes back. Nobody is told who read what. */
@Service
@Transactional
public class Messages {

    private static final String SOMEBODY_GONE = "A therapist who is not here any more";

    private final MessageRows rows;
    private final Sending sending;
    private final ReplyTimes replyTimes;
    private final MailRows mails;
    private final CareTeam team;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Messages(
            MessageRows rows,
            Sending sending,
            ReplyTimes replyTimes,
            MailRows mails,
            CareTeam team,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.sending = sending;
        this.replyTimes = replyTimes;
        this.mails = mails;
        this.team = team;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** Everybody the patient can write to, then everybody they wrote with before. */
    @Transactional(readOnly = true)
    public List<Correspondent> correspondents(PatientId patient) {
        access.mayWrite(patient);
        var found = new LinkedHashMap<TherapistId, Correspondent>();
        var links = team.links(patient);
        links.stream()
                .filter(Messages::isOpen)
                .map(link -> ((CareLink.Active) link).therapist())
                .forEach(one -> found.put(one.id(), new Correspondent(one.id(), one.name(), true)));
        var names = names(links);
        rows.therapists(patient)
                .forEach(one ->
                        found.putIfAbsent(one, new Correspondent(one, names.getOrDefault(one, SOMEBODY_GONE), false)));
        return List.copyOf(found.values());
    }

    /** @throws NotFound where the two neither write nor wrote */
    @Transactional(readOnly = true)
    public Exchange exchange(PatientId patient, TherapistId therapist) {
        var one = correspondents(patient).stream()
                .filter(each -> each.therapist().equals(therapist))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Exchange(
                therapist,
                one.name(),
                one.open(),
                replyTimes.words(therapist),
                rows.of(patient, therapist, patients.days(patient).zone()),
                sending.draft(patient, therapist, Author.PATIENT),
                rows.next(patient, therapist, Author.PATIENT));
    }

    /**
     * Keeps what is written so far. The same again changes nothing; nothing written takes away what was kept.
     *
     * @param seen the version that was shown, -1 where there was none
     * @throws InvalidEntry at {@code message}
     * @throws EditedMeanwhile where another window has kept something else since
     */
    public BeingWritten keep(PatientId patient, TherapistId therapist, int seen, String text) {
        access.mayWrite(patient);
        mustBeOpen(patient, therapist);
        return sending.keep(patient, therapist, Author.PATIENT, seen, text);
    }

    /**
     * Sends a message, for good. The same again is the same message.
     *
     * @param id made before the write
     * @param number as the page said it
     * @throws InvalidEntry at {@code message} where it cannot be sent
     * @throws EditedMeanwhile where another window has sent something else since
     */
    public void send(PatientId patient, TherapistId therapist, UUID id, int number, String text) {
        access.mayWrite(patient);
        mustBeOpen(patient, therapist);
        sending.send(patient, therapist, Author.PATIENT, id, number, text);
    }

    /** The patient has looked at the exchange; only they know. */
    public void looked(PatientId patient, TherapistId therapist) {
        access.mayWrite(patient);
        rows.lastOf(patient, therapist, Author.THERAPIST).ifPresent(last -> rows.seen(patient, therapist, last));
        mails.looked(patient.value(), SomethingWaits.Side.PATIENT, clock.instant());
    }

    /** What waits for this therapist's answer; for the patient, and for that therapist while messages are shared. */
    @Transactional(readOnly = true)
    public Optional<Unanswered> waiting(PatientId patient, TherapistId therapist) {
        access.mayRead(patient, DataKind.MESSAGES);
        return rows.unanswered(patient, therapist);
    }

    private void mustBeOpen(PatientId patient, TherapistId therapist) {
        if (team.links(patient).stream()
                .filter(Messages::isOpen)
                .noneMatch(link -> ((CareLink.Active) link).therapist().id().equals(therapist))) {
            throw new InvalidEntry(
                    "message", "You do not share messages with this therapist now. What you wrote is still here.");
        }
    }

    private static boolean isOpen(CareLink link) {
        return link instanceof CareLink.Active active && active.shared().contains(DataKind.MESSAGES);
    }

    private static Map<TherapistId, String> names(List<CareLink> links) {
        var names = new LinkedHashMap<TherapistId, String>();
        links.stream()
                .map(Messages::therapist)
                .filter(Predicate.not(Optional::isEmpty))
                .map(Optional::get)
                .forEach(one -> names.putIfAbsent(one.id(), one.name()));
        return names;
    }

    private static Optional<NamedTherapist> therapist(CareLink link) {
        @Nullable
        NamedTherapist therapist = switch (link) {
            case CareLink.Active active -> active.therapist();
            case CareLink.Paused paused -> paused.therapist();
            case CareLink.Ended ended -> ended.therapist();
            case CareLink.Accepted _, CareLink.Expired _, CareLink.Offered _ -> null;
        };
        return Optional.ofNullable(therapist);
    }
}
