package app.lull.messages;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import app.lull.content.Certainty;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The therapist's side of messages. Without the consent of now, there is only what they wrote themselves. */
@Service
@Transactional
public class Replies {

    private static final int MOST_DAYS = 20;

    private final MessageRows rows;
    private final Sending sending;
    private final ReplyTimes replyTimes;
    private final MailRows mails;
    private final PatientNames names;
    private final Certainty certainty;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    Replies(
            MessageRows rows,
            Sending sending,
            ReplyTimes replyTimes,
            MailRows mails,
            PatientNames names,
            Certainty certainty,
            Access access,
            Patients patients,
            Clock clock) {
        this.rows = rows;
        this.sending = sending;
        this.replyTimes = replyTimes;
        this.mails = mails;
        this.names = names;
        this.certainty = certainty;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** @throws NotFound for a patient they are not linked with, and never wrote to */
    @Transactional(readOnly = true)
    public ReplyPage page(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        var name = names.of(therapist, patient);
        var open = access.reads(patient, DataKind.MESSAGES);
        ZoneId zone = open ? patients.days(patient).zone() : ZoneOffset.UTC;
        var messages = rows.of(patient, therapist, zone);
        if (!open && messages.isEmpty()) {
            access.mayFollow(patient);
        }
        return new ReplyPage(
                name,
                open,
                messages,
                sending.draft(patient, therapist, Author.THERAPIST),
                rows.next(patient, therapist, Author.THERAPIST),
                about(messages));
    }

    /** As {@link Messages#keep}. @throws NotFound where messages are not shared */
    public BeingWritten keep(TherapistId therapist, PatientId patient, int seen, String text) {
        mustBeOpen(therapist, patient);
        return sending.keep(patient, therapist, Author.THERAPIST, seen, text);
    }

    /** As {@link Messages#send}. @throws NotFound where messages are not shared */
    public void send(TherapistId therapist, PatientId patient, UUID id, int number, String text) {
        mustBeOpen(therapist, patient);
        sending.send(patient, therapist, Author.THERAPIST, id, number, text);
    }

    /** They are looking at messages: the next that comes may be told by mail again. Nobody else learns of it. */
    public void looked(TherapistId therapist) {
        access.mayAct(therapist);
        mails.looked(therapist.value(), SomethingWaits.Side.THERAPIST, clock.instant());
    }

    /**
     * How soon they say they answer.
     *
     * @param workingDays null where they have not said
     * @param forAll what the operator says for those; null where nothing is said
     */
    public record StatedReply(
            @Nullable Integer workingDays, @Nullable String forAll) {}

    @Transactional(readOnly = true)
    public StatedReply replyTime(TherapistId therapist) {
        access.mayAct(therapist);
        return new StatedReply(replyTimes.workingDays(therapist).orElse(null), replyTimes.forAll());
    }

    /**
     * States how soon they answer, for all of their patients to read.
     *
     * @param workingDays 1 to 20; null leaves it to what the operator says
     * @throws InvalidEntry at {@code workingDays}
     */
    public void stateReplyTime(TherapistId therapist, @Nullable Integer workingDays) {
        access.mayAct(therapist);
        if (workingDays != null && (workingDays < 1 || workingDays > MOST_DAYS)) {
            throw new InvalidEntry("workingDays", "Please choose 1 to %d working days.".formatted(MOST_DAYS));
        }
        replyTimes.state(therapist, workingDays, clock.instant());
    }

    private void mustBeOpen(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        if (!rows.isOpened(patient)) {
            throw new NotFound();
        }
    }

    /** Of what the patient wrote after the last answer. */
    private Certainty.@Nullable About about(List<Message> messages) {
        var waiting = messages.reversed().stream()
                .takeWhile(message -> message.author() == Author.PATIENT)
                .map(Message::text)
                .collect(Collectors.joining("\n"));
        return certainty.about(waiting).orElse(null);
    }
}
