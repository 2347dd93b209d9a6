package app.lull.doctor;

import app.lull.account.Access;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.HelperPages;
import app.lull.store.EditedMeanwhile;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links a patient makes for somebody who helps: one open at a time, closed in one tap, over after 180 days. */
@Service
@Transactional
public class HelperLinks {

    /** How long a link is open at most. */
    public static final Duration OPEN_FOR = Duration.ofDays(180);

    private final LinkRows rows;
    private final HelperPages pages;
    private final Access access;
    private final Patients patients;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HelperLinks(LinkRows rows, HelperPages pages, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.pages = pages;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** The link whose page can be opened now, if there is one. */
    @Transactional(readOnly = true)
    public Optional<HelperLink> open(PatientId patient) {
        access.mayWrite(patient);
        var now = clock.instant();
        return rows.all(patient).stream().filter(link -> link.isOpen(now)).findFirst();
    }

    /** Every link there was, the latest first. */
    @Transactional(readOnly = true)
    public List<HelperLink> all(PatientId patient) {
        access.mayWrite(patient);
        return rows.all(patient);
    }

    /**
     * Makes a link; the one that was open is closed.
     *
     * @param id made before the write
     * @param sentence the id of the sentence its page shows
     * @return the token for its address, which cannot be had a second time
     * @throws InvalidEntry for {@code sentence} where the list has no such
     * @throws EditedMeanwhile where the same was made already, or another at the same moment
     */
    public LinkToken make(PatientId patient, UUID id, String sentence) {
        access.mayWrite(patient);
        check(sentence);
        var now = clock.instant();
        rows.close(patient, now);
        var token = LinkToken.next(random);
        var link = new HelperLink(id, sentence, patients.days(patient).dayOf(now), now, now.plus(OPEN_FOR), null);
        if (!rows.add(patient, link, token)) {
            throw new EditedMeanwhile("link");
        }
        return token;
    }

    /**
     * Shows another sentence on the page of the open link; without one nothing happens.
     *
     * @throws InvalidEntry for {@code sentence} where the list has no such
     */
    public void say(PatientId patient, String sentence) {
        access.mayWrite(patient);
        check(sentence);
        rows.say(patient, sentence);
    }

    /** Closes the open link at once. */
    public void close(PatientId patient) {
        access.mayWrite(patient);
        rows.close(patient, clock.instant());
    }

    private void check(String sentence) {
        if (pages.current().sentence(sentence).isEmpty()) {
            throw new InvalidEntry("sentence", "Choose one of the sentences.");
        }
    }
}
