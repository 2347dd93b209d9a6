package app.lull.doctor.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.doctor.PageText;
import app.lull.doctor.Question;
import app.lull.doctor.VisitOver;
import app.lull.doctor.VisitPage;
import app.lull.doctor.VisitPages;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.MessagePlace;
import app.lull.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A page being written: kept as one types, and made into a file when one is done. */
class Writing extends Div {

    private final VisitPages pages;
    private final PatientId patient;
    private final Consumer<VisitPage> other;
    private final PageForm form;
    private final Paragraph kept = new Paragraph();
    private final MessagePlace message = new MessagePlace();
    private final Button make = Buttons.wide("Make the page", this::make);
    private VisitPage page;
    private boolean undecided;

    /** @param other shows the page anew, as it is somewhere else */
    Writing(VisitPages pages, PatientId patient, VisitPage page, Consumer<VisitPage> other) {
        this.pages = pages;
        this.patient = patient;
        this.page = page;
        this.other = other;
        this.form = new PageForm(page.text(), this::typed);
        addClassName("lull-doctor-form");
        var filledIn = page.text().answers().isEmpty()
                ? ""
                : "What is filled in already comes from what you keep here: change it, or take it out. ";
        var how = new Paragraph(
                "It is kept as you write. " + filledIn
                        + "What you leave empty is left out. “Make the page”, at the end, makes one page of it to print or to show.");
        how.addClassName("lull-note");
        kept.addClassName("lull-doctor-kept");
        kept.getElement().setAttribute("aria-live", "polite");
        make.setDisableOnClick(true);
        add(how, new VisitDay(page.visitOn(), this::move), form, kept, make, message);
    }

    private void typed() {
        if (undecided) {
            return;
        }
        message.removeAll();
        if (keep()) {
            kept.setText("Kept.");
        }
    }

    /** Whether everything is kept now. */
    private boolean keep() {
        kept.setText("");
        form.clearErrors();
        return keep(form.text());
    }

    private boolean keep(PageText text) {
        try {
            page = pages.keep(patient, page.id(), text, page.version());
            return true;
        } catch (InvalidEntry refused) {
            var question = Question.valueOf(refused.field());
            keep(text.with(question, page.text().of(question))); // the other answers wait for nobody
            form.say(question, refused.getMessage());
        } catch (EditedMeanwhile e) {
            undecided = true;
            message.say(new Notice(
                    "The page was changed somewhere else meanwhile.",
                    "What you wrote here is still in front of you. Which one do you want to keep?",
                    Buttons.row(
                            Buttons.quiet("Keep this one", this::keepMine),
                            Buttons.quiet("Take the other one", this::takeOther))));
        } catch (VisitOver e) {
            message.say(new Notice(
                    "The day of the visit is over.",
                    "The page stays as it was. For another visit, write another one."));
        } catch (NotFound e) {
            message.say(new Notice(
                    "The page was taken away somewhere else.", "What you wrote here is still in front of you."));
        }
        return false;
    }

    private void keepMine() {
        undecided = false;
        page = pages.page(patient, page.id());
        typed();
    }

    private void takeOther() {
        other.accept(pages.page(patient, page.id()));
    }

    /** @throws InvalidEntry where the visit cannot be on that day */
    private void move(LocalDate visitOn) {
        if (keep()) {
            page = pages.move(patient, page.id(), visitOn, page.version());
            other.accept(page);
        }
    }

    private void make() {
        try {
            if (!undecided && keep()) {
                message.say(new Made(pages, patient, page, form::say));
            }
        } finally {
            make.setEnabled(true);
        }
    }
}
