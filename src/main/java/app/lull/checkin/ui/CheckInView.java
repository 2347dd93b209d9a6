package app.lull.checkin.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.checkin.AroundTheDay;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Draft;
import app.lull.checkin.Evening;
import app.lull.checkin.EveningClosed;
import app.lull.checkin.NotOpenYet;
import app.lull.checkin.NotPossible;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The evening check-in: five questions and Save, on one screen; the day around them is folded away. */
@Route("check-in")
@PageTitle("Check-in · Lull")
@RolesAllowed("PATIENT")
class CheckInView extends Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final int MILLIS_SHOWN = 5000;

    private final CheckInDiary diary;
    private final AroundTheDay aroundTheDay;
    private final PatientId patient;
    private final Questions questions = new Questions();
    private final AroundGroups around;
    private final Div message = new Div();
    private final Button save = Buttons.wide("Save", this::save);
    private Evening evening;

    CheckInView(CheckInDiary diary, AroundTheDay aroundTheDay, Me me) {
        super("How was today?");
        this.diary = diary;
        this.aroundTheDay = aroundTheDay;
        this.patient = me.patient();
        this.evening = diary.evening(patient);
        this.around = new AroundGroups(aroundTheDay.page(patient, evening.day()));
        save.setDisableOnClick(true);
        message.addClassName("lull-checkin-message");
        eyebrow(DAY.format(evening.day()));
        if (evening.open()) {
            ask();
        } else {
            add(new OpensLater(evening.opensAt(), this::openAt));
        }
    }

    private void ask() {
        lead("From memory. No need to look now. Only you read this.");
        if (evening.saved() != null) {
            questions.show(evening.saved().answers());
            around.show(evening.saved().around());
        }
        add(questions, around, message, save);
    }

    private void openAt(LocalTime hour) {
        diary.openAt(patient, hour);
        evening = diary.evening(patient);
        clear();
        if (evening.open()) {
            ask();
            focusHeading();
        } else {
            add(new OpensLater(evening.opensAt(), this::openAt));
        }
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
            leave("Kept. It can be changed until 04:00.");
        } catch (EditedMeanwhile e) {
            choose(draft);
        } catch (NotPossible e) {
            around.refuse(e);
        } catch (EveningClosed e) {
            say(new Notice(
                    "This evening has closed.",
                    "It closed at 04:00, so these answers are not kept. They stay on this page until you leave it. "
                            + "The next check-in opens at %s.".formatted(evening.opensAt())));
        } catch (NotOpenYet e) {
            say(new Notice(
                    "The check-in is not open yet.",
                    "It opens at %s. What you tapped stays on this page.".formatted(e.opensAt())));
        }
    }

    /** From here on the patient has seen what the other tab saved, so what they choose is kept. */
    private void choose(Draft here) {
        evening = diary.evening(patient, evening.day());
        var saved = evening.saved();
        if (saved != null) {
            var kept = aroundTheDay.page(patient, evening.day()).substances().taken();
            say(new TwoVersions(
                    Difference.between(saved, kept, here),
                    () -> leave("Kept as it was saved."),
                    () -> keep(evening.answered(here.answers(), here.around(), here.taken()))));
        }
    }

    private void say(Component what) {
        message.removeAll();
        message.add(what);
        what.getElement().setAttribute("tabindex", "-1");
        what.getElement().callJsFunction("focus");
    }

    private static void leave(String words) {
        var said = Notification.show(words, MILLIS_SHOWN, Notification.Position.BOTTOM_CENTER);
        said.addClassName("lull-notice-over");
        UI.getCurrentOrThrow().navigate("today");
    }
}
