package app.lull.messages;

import app.lull.account.DiaryTouched;
import app.lull.account.InvalidEntry;
import app.lull.account.LongText;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.messages.MessageDrafts.Place;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sending a message, the same for both: once, whatever two windows do. */
@Component
class Sending {

    private static final String FIELD = "message";

    private final MessageRows rows;
    private final MessageDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sending(MessageRows rows, MessageDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws InvalidEntry at {@code message} @throws EditedMeanwhile where another window kept something else */
    BeingWritten keep(PatientId patient, TherapistId therapist, Author author, int seen, String text) {
        return drafts.keep(
                Place.of(patient, therapist, author),
                seen,
                LongText.kept(FIELD, text, Message.LONGEST),
                clock.instant());
    }

    /** @throws InvalidEntry at {@code message} @throws EditedMeanwhile where another window sent something else meanwhile */
    void send(PatientId patient, TherapistId therapist, Author author, UUID id, int number, String text) {
        var words = LongText.kept(FIELD, text, Message.LONGEST);
        if (words == null) {
            throw new InvalidEntry(FIELD, "There is nothing to send yet.");
        }
        if (number < 1 || number > rows.next(patient, therapist, author)) {
            throw new EditedMeanwhile(FIELD);
        }
        if (rows.add(patient, therapist, id, author, number, words, clock.instant())) {
            events.publishEvent(new DiaryTouched(patient)); // an answer is written by the therapist, and ends a wait
            events.publishEvent(
                    author == Author.PATIENT
                            ? new SomethingWaits(therapist.value(), SomethingWaits.Side.THERAPIST)
                            : new SomethingWaits(patient.value(), SomethingWaits.Side.PATIENT));
        } else if (rows.text(patient, therapist, author, number)
                .filter(words::equals)
                .isEmpty()) {
            throw new EditedMeanwhile(FIELD);
        }
        var place = Place.of(patient, therapist, author);
        if (drafts.at(place).text().equals(words)) { // another window may be writing something else
            drafts.remove(place);
        }
    }

    /** What this writer is writing. */
    BeingWritten draft(PatientId patient, TherapistId therapist, Author author) {
        return drafts.at(Place.of(patient, therapist, author));
    }
}
