package app.lull.messages;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import app.lull.messages.SomethingWaits.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands around a patient's messages: drafts, up to where they looked, and the mail they want; for the archive. */
@Component
@Transactional(readOnly = true)
class MessagesAroundArchive implements PersonalDataSection {

    private final MessageRows rows;
    private final MessageDrafts drafts;
    private final MailRows mails;
    private final Access access;

    MessagesAroundArchive(MessageRows rows, MessageDrafts drafts, MailRows mails, Access access) {
        this.rows = rows;
        this.drafts = drafts;
        this.mails = mails;
        this.access = access;
    }

    @Override
    public String name() {
        return "messages-being-written";
    }

    @Override
    public List<Around> rows(PatientId patient) {
        access.mayWrite(patient);
        return List.of(new Around(
                drafts.own(patient).stream()
                        .map(row -> new Unsent(row.therapist().value(), row.text()))
                        .toList(),
                rows.looks(patient).stream()
                        .map(look -> new LookedAt(look.therapist().value(), look.upTo()))
                        .toList(),
                mails.wanted(patient.value(), Side.PATIENT)));
    }

    /** All of it. */
    record Around(List<Unsent> drafts, List<LookedAt> lookedAt, boolean wantsMail) {}

    /** A draft. */
    record Unsent(UUID therapist, String text) {}

    /** @param upTo the moment of the latest message that was there */
    record LookedAt(UUID therapist, Instant upTo) {}
}
