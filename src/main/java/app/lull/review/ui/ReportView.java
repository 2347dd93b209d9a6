package app.lull.review.ui;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.content.ReviewForms;
import app.lull.review.BloodTest;
import app.lull.review.BloodTests;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.EmptyState;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;

/** Values typed from a blood test's report. */
@Route("review/report")
@PageTitle("Your reports · Lull")
@RolesAllowed("PATIENT")
class ReportView extends Page {

    private final BloodTests tests;
    private final PatientId patient;
    private final Section list = new Section("What you typed");

    ReportView(BloodTests tests, ReviewForms forms, Readers readers, Me me) {
        super("Values from a blood test");
        this.tests = tests;
        this.patient = me.patient();
        lead("As your report has them, for a talk with your doctor. Lull does not judge them. "
                + readers.line(patient, DataKind.WEEKS));
        add(new Card(new ReportForm(this::keep)).note(forms.current().foods().rule()), list);
        show();
    }

    private void show() {
        list.clear();
        var all = tests.all(patient);
        if (all.isEmpty()) {
            list.add(new EmptyState("Your values will be here.", "Type one from a report, if you have one."));
        }
        all.forEach(test -> list.add(card(test)));
    }

    private Card card(BloodTest test) {
        var range = test.labRange() == null ? "" : " Range of the lab: %s.".formatted(test.labRange());
        var card = Card.subtitled("%s: %s %s".formatted(test.name(), figure(test.value()), test.unit()))
                .note("%s.%s".formatted(Words.date(test.takenOn()), range));
        card.add(Buttons.row(Buttons.plain("Take it away", () -> remove(test))));
        return card;
    }

    /** @throws InvalidEntry where a value cannot be kept */
    private void keep(BloodTest test) {
        tests.add(patient, test);
        show();
    }

    private void remove(BloodTest test) {
        tests.remove(patient, test.id());
        show();
        offerUndo("%s is taken away.".formatted(test.name()), () -> keep(test));
    }

    private static String figure(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
