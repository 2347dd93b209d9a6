package app.lull.caseload.ui;

import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.caseload.Caseload;
import app.lull.caseload.CaseloadDetail;
import app.lull.caseload.CaseloadDetail.Aside;
import app.lull.caseload.Flag;
import app.lull.caseload.Reason;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The patient who was chosen, with every reason, its figures, and what can be said to it. */
class PatientPane extends Div {

    private final transient Caseload caseload;
    private final TherapistId therapist;
    private final Runnable changed;

    /** @param changed when a reason was set aside or brought back, so that the list is another */
    PatientPane(Caseload caseload, Me me, Runnable changed) {
        this.caseload = caseload;
        this.therapist = me.therapist();
        this.changed = changed;
        addClassName("pane");
    }

    void show(PatientId patient) {
        var detail = caseload.detail(therapist, patient);
        removeAll();
        getElement().setAttribute("data-patient", patient.toString());
        var heading = new H2(detail.name());
        heading.getElement().setAttribute("dir", "auto");
        heading.getElement().setAttribute("tabindex", "-1");
        var open = new Anchor("patients/" + patient, "Open");
        open.addClassName("open");
        var write = new Anchor("patients/" + patient + "/messages", "Message");
        write.addClassName("write");
        var head = new Div(heading, new Div(open, write));
        head.addClassName("head");
        add(head);
        if (detail.open().isEmpty()) {
            add(line("Nothing now, as far as it is shared with you."));
        }
        detail.open().forEach(flag -> add(card(detail, flag)));
        if (!detail.aside().isEmpty()) {
            add(new H3("Set aside"));
            detail.aside().forEach(aside -> add(card(detail, aside)));
        }
    }

    private Div card(CaseloadDetail detail, Flag flag) {
        var card = told(flag);
        var seen = Buttons.quiet("Acknowledge", () -> answer(detail, flag.reason(), null, null));
        seen.addClassName("acknowledge");
        seen.setAriaLabel("Acknowledge: " + FlagWords.sentence(flag));
        var later = Buttons.plain(
                "Later, or with a note",
                () -> new AsideSheet(
                                FlagWords.sentence(flag),
                                detail.today(),
                                (until, note) -> answer(detail, flag.reason(), until, note))
                        .open());
        later.setAriaLabel("Later, or with a note: " + FlagWords.sentence(flag));
        var evidence = new Anchor("patients/" + detail.patient(), "See it in the diary");
        evidence.addClassName("evidence");
        card.add(Buttons.row(seen, later, evidence));
        return card;
    }

    private Div card(CaseloadDetail detail, Aside aside) {
        var card = told(aside.flag());
        card.addClassName("aside");
        var until = aside.until();
        card.add(line(
                until == null
                        ? "Acknowledged. It comes back when something newer happens."
                        : "Back on the list on %s.".formatted(FlagWords.longDay(until))));
        var note = aside.note();
        if (note != null) {
            var words = line(note);
            words.addClassName("own-words");
            words.getElement().setAttribute("dir", "auto");
            card.add(words);
        }
        card.add(Buttons.row(Buttons.plain("Bring back", () -> {
            caseload.bringBack(therapist, detail.patient(), aside.flag().reason());
            again(detail.patient());
        })));
        return card;
    }

    private static Div told(Flag flag) {
        var title = new H3(new NeedMark(flag.reason().need()));
        title.add(FlagWords.need(flag.reason().need()));
        var words = new Paragraph(FlagWords.sentence(flag));
        words.addClassName("sentence");
        var card = new Div(
                title, words, line("Since " + FlagWords.longDay(flag.day()) + ". " + FlagWords.rule(flag.reason())));
        card.addClassNames("lull-card", "flag");
        return card;
    }

    private void answer(CaseloadDetail detail, Reason reason, @Nullable LocalDate until, @Nullable String note) {
        try {
            caseload.setAside(therapist, detail.patient(), Ids.next(), reason, until, note);
        } catch (EditedMeanwhile gone) {
            Notice.show("This has changed meanwhile. Here is what there is now.");
        }
        again(detail.patient());
    }

    private void again(PatientId patient) {
        show(patient);
        changed.run();
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("lull-note");
        return line;
    }
}
