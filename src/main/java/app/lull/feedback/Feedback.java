package app.lull.feedback;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.DiaryTouched;
import app.lull.account.InvalidEntry;
import app.lull.account.LongText;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import app.lull.feedback.RemarkRows.Place;
import app.lull.messages.SomethingWaits;
import app.lull.store.EditedMeanwhile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a therapist says about a worksheet or an exposure that is shared with them. */
@Service
@Transactional
public class Feedback {

    private static final String FIELD = "feedback";

    private final RemarkRows rows;
    private final RemarkDrafts drafts;
    private final SharedThings things;
    private final WaitingForAWord waiting;
    private final PatientNames names;
    private final Patients patients;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedback(
            RemarkRows rows,
            RemarkDrafts drafts,
            SharedThings things,
            WaitingForAWord waiting,
            PatientNames names,
            Patients patients,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.things = things;
        this.waiting = waiting;
        this.names = names;
        this.patients = patients;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound for a patient they are not linked with now */
    @Transactional(readOnly = true)
    public FeedbackList list(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        var name = names.of(therapist, patient);
        var days = patients.days(patient);
        var said = rows.by(patient, therapist, days.zone());
        var sheets = things.worksheets(patient);
        var since = sheets.isEmpty() ? Map.<UUID, Instant>of() : waiting.since(patient, therapist);
        var waits = sheets.stream()
                .filter(sheet -> since.containsKey(sheet.id()))
                .map(sheet -> item(sheet, days.dayOf(Objects.requireNonNull(since.get(sheet.id()))), said))
                .sorted(Comparator.comparing(FeedbackList.Item::since))
                .toList();
        var others = Stream.concat(
                        sheets.stream().filter(sheet -> !since.containsKey(sheet.id())),
                        things.exposures(patient).stream())
                .map(thing -> item(thing, thing.day(), said))
                .sorted(Comparator.comparing(FeedbackList.Item::since).reversed())
                .toList();
        return new FeedbackList(name, waits, others);
    }

    /** @throws NotFound for a thing that is not shared, and about which they said nothing */
    @Transactional(readOnly = true)
    public FeedbackPage page(TherapistId therapist, PatientId patient, About about, UUID thing) {
        access.mayAct(therapist);
        var name = names.of(therapist, patient);
        var found = things.find(patient, about, thing);
        ZoneId zone = found.isPresent() ? patients.days(patient).zone() : ZoneOffset.UTC;
        var place = new Place(patient, therapist, about, thing);
        var said = rows.at(place, zone);
        if (found.isEmpty() && said.isEmpty()) {
            throw new NotFound();
        }
        return new FeedbackPage(name, found.orElse(null), said, drafts.at(place), said.size() + 1);
    }

    /**
     * Keeps what is written so far. The same again changes nothing; nothing written takes away what was kept.
     *
     * @param seen the version that was shown, -1 where there was none
     * @throws InvalidEntry at {@code feedback}
     * @throws EditedMeanwhile where another window has kept something else since
     * @throws NotFound where there is no link
     */
    public RemarkDraft keep(TherapistId therapist, PatientId patient, About about, UUID thing, int seen, String text) {
        mustFollow(therapist, patient);
        return drafts.keep(
                new Place(patient, therapist, about, thing),
                seen,
                LongText.kept(FIELD, text, Remark.LONGEST),
                clock.instant());
    }

    /**
     * Says it, for good. The same again is the same remark.
     *
     * @param id made before the write
     * @param number as the page said it
     * @throws InvalidEntry at {@code feedback}
     * @throws EditedMeanwhile where another window has said something else since
     * @throws NotFound where the thing is not shared
     */
    public void give(
            TherapistId therapist, PatientId patient, About about, UUID thing, UUID id, int number, String text) {
        mustFollow(therapist, patient);
        var words = LongText.kept(FIELD, text, Remark.LONGEST);
        if (words == null) {
            throw new InvalidEntry(FIELD, "There is nothing to give yet.");
        }
        var _ = things.find(patient, about, thing).orElseThrow(NotFound::new);
        var place = new Place(patient, therapist, about, thing);
        if (number < 1 || number > rows.at(place, ZoneOffset.UTC).size() + 1) {
            throw new EditedMeanwhile(FIELD);
        }
        if (rows.add(place, id, number, words, clock.instant())) {
            events.publishEvent(new DiaryTouched(patient)); // a worksheet does not wait any more
            events.publishEvent(new SomethingWaits(patient.value(), SomethingWaits.Side.PATIENT));
        } else if (rows.text(place, number).filter(words::equals).isEmpty()) {
            throw new EditedMeanwhile(FIELD);
        }
        if (drafts.at(place).text().equals(words)) { // another window may be writing something else
            drafts.remove(place);
        }
    }

    /**
     * The worksheets that wait for a word of this therapist; for the patient, and for that therapist while worksheets are
     * shared.
     */
    @Transactional(readOnly = true)
    public Optional<WaitingSheets> waiting(PatientId patient, TherapistId therapist) {
        access.mayRead(patient, DataKind.WORKSHEETS);
        var since = waiting.since(patient, therapist).values();
        return since.stream().min(Comparator.naturalOrder()).map(first -> new WaitingSheets(since.size(), first));
    }

    private static FeedbackList.Item item(SharedThing thing, LocalDate since, List<Remark> said) {
        var about = said.stream().filter(one -> one.thing().equals(thing.id())).count();
        return new FeedbackList.Item(thing, since, (int) about);
    }

    /** No therapist is their own patient, whatever is switched off. */
    private void mustFollow(TherapistId therapist, PatientId patient) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        if (therapist.value().equals(patient.value())) {
            throw new NotFound();
        }
    }
}
