package app.lull.checkin.ui;

import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.checkin.Answers;
import app.lull.checkin.AroundTheDay;
import app.lull.checkin.Begun;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.checkin.Evening;
import app.lull.checkin.EveningClosed;
import app.lull.checkin.NotOpenYet;
import app.lull.checkin.NotPossible;
import app.lull.checkin.Pace;
import app.lull.checkin.Rhythm;
import app.lull.checkin.RhythmDay;
import app.lull.checkin.WindowOver;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.StoreAway;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The evening check-in: five questions and Save, the day around them folded away; or when the next one is. */
@Route("check-in")
@PageTitle("Check-in · Lull")
@RolesAllowed("PATIENT")
class CheckInView extends Page {

    /** From here on, 0-10, an evening gets a kind word. */
    private static final int HARD = 7;

    private final CheckInDiary diary;
    private final Rhythm rhythm;
    private final AroundTheDay aroundTheDay;
    private final PatientId patient;
    private final String reads;
    private final MessagePlace message = new MessagePlace();
    private final Button save = Buttons.wide("Save", this::save);
    private Evening evening;
    private RhythmDay day;
    private Questions questions;
    private AroundGroups around;
    private @Nullable Begun kept;

    CheckInView(CheckInDiary diary, Rhythm rhythm, AroundTheDay aroundTheDay, Readers readers, Me me) {
        super("How was today?");
        this.diary = diary;
        this.rhythm = rhythm;
        this.aroundTheDay = aroundTheDay;
        this.patient = me.patient();
        this.reads = readers.line(patient, DataKind.CHECK_INS);
        this.evening = diary.evening(patient);
        this.day = rhythm.on(patient, evening.day());
        this.questions = new Questions(day.asksTwitchAmount());
        this.around = new AroundGroups(aroundTheDay.page(patient, evening.day()));
        save.setDisableOnClick(true);
        eyebrow(Words.day(evening.day()));
        show();
    }

    private void show() {
        if (evening.saved() == null && !day.asked()) {
            notAskedFor();
        } else if (evening.open()) {
            ask();
            add(foot());
        } else {
            setHeading("Check-in");
            add(new OpensLater(evening, day), foot());
        }
    }

    private void notAskedFor() {
        setHeading("Check-in");
        add(new NotAskedFor(evening, day, this::askAnyway, this::takeUpAgain), foot());
    }

    private Foot foot() {
        return new Foot(day.offersAnEnd() ? this::stopCounting : null);
    }

    private void ask() {
        setHeading("How was today?");
        var lead = new Paragraph("From memory. No need to look now. " + reads);
        lead.addClassName("lull-lead");
        add(lead);
        if (evening.saved() != null) {
            questions.show(evening.saved().answers());
            around.show(evening.saved().around());
        } else {
            if (evening.begun() != null) {
                questions.show(evening.begun());
                around.show(evening.begun());
                add(stillHere());
            }
            kept = tapped();
            questions.whenTapped(this::begin);
            around.whenTapped(this::begin);
        }
        add(questions, around, message, save);
    }

    private static Paragraph stillHere() {
        var note = new Paragraph("What you tapped before is still here. Save keeps it.");
        note.addClassName("lull-note");
        return note;
    }

    private Begun tapped() {
        return questions.begun(around.begun(), around.begunTaken());
    }

    /**
     * Keeps what is tapped so far; unfolding a group, and a tap that is told twice, change nothing. Where the store is away
     * it stays on the screen, and Save says so.
     */
    private void begin() {
        var tapped = tapped();
        if (tapped.equals(kept)) {
            return;
        }
        StoreAway.passOver(() -> {
            diary.begin(patient, evening, tapped);
            kept = tapped;
        });
    }

    private void askAnyway() {
        clear();
        ask();
        add(new Foot(null));
        focusHeading();
    }

    private void stopCounting() {
        rhythm.keepPace(patient, Pace.DONE);
        day = rhythm.on(patient, evening.day());
        clear();
        notAskedFor();
        focusHeading();
    }

    private void takeUpAgain() {
        if (day.holiday() == null) {
            rhythm.keepPace(patient, null);
        } else {
            rhythm.endHoliday(patient);
        }
        showAnew();
    }

    private void showAnew() {
        clear();
        evening = diary.evening(patient);
        day = rhythm.on(patient, evening.day());
        questions = new Questions(day.asksTwitchAmount());
        around = new AroundGroups(aroundTheDay.page(patient, evening.day()));
        show();
        focusHeading();
    }

    private void save() {
        try {
            questions
                    .answers()
                    .filter(answers -> around.isWhole())
                    .map(answers -> around.draft(evening, answers))
                    .ifPresent(this::keep);
        } finally {
            save.setEnabled(true);
        }
    }

    private void keep(Draft draft) {
        try {
            diary.save(patient, draft);
            if (rhythm.isWorthANote(patient)) {
                goEasy();
            } else {
                leave(afterwards(draft.answers()));
            }
        } catch (EditedMeanwhile e) {
            choose(draft);
        } catch (NotPossible e) {
            around.refuse(e);
        } catch (EveningClosed e) {
            message.say(new Notice(
                    "This evening has closed.",
                    "It closed at 04:00, so these answers are not kept. They stay on this page until you leave it. "
                            + "The next check-in opens at %s.".formatted(evening.opensAt())));
        } catch (NotOpenYet e) {
            message.say(new Notice(
                    "The check-in is not open yet.",
                    "It opens at %s. What you tapped stays on this page.".formatted(e.opensAt())));
        } catch (WindowOver e) {
            message.say(new Notice(
                    "The check-in is not open at this hour.",
                    "Its hours have changed, so these answers are not kept. They stay on this page until you leave it. "
                            + "The check-in opens again at %s.".formatted(evening.opensAt())));
        }
    }

    /** From here on the patient has seen what the other tab saved, so what they choose is kept. */
    private void choose(Draft here) {
        evening = diary.evening(patient, evening.day());
        var saved = evening.saved();
        if (saved != null) {
            var answers = day.asksTwitchAmount()
                    ? here.answers()
                    : here.answers().withTwitchAmount(saved.answers().twitchAmount());
            var mine = evening.answered(answers, here.around(), here.taken());
            var kept = aroundTheDay.page(patient, evening.day()).substances().taken();
            message.say(new TwoVersions(
                    Difference.between(saved, kept, mine), () -> leave("Kept as it was saved."), () -> keep(mine)));
        }
    }

    private void goEasy() {
        clear();
        setHeading("Kept");
        add(new GoEasy(() -> UI.getCurrentOrThrow().navigate("today")));
        focusHeading();
    }

    private static String afterwards(Answers answers) {
        var hard = Math.max(answers.anxiety(), answers.bother()) >= HARD;
        return (hard ? "Kept. That was a hard day, and it is written down now. You can leave it here." : "Kept.")
                + " It can be changed until 04:00.";
    }

    private static void leave(String words) {
        Notice.done(words);
        UI.getCurrentOrThrow().navigate("today");
    }
}
