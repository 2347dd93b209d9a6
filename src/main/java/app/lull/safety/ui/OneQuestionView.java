package app.lull.safety.ui;

import app.lull.account.Me;
import app.lull.safety.WeeklyQuestion;
import app.lull.ui.Page;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The question that is asked again once a week, for as long as there is a reason to. */
@Route("one-question")
@PageTitle("One question · Lull")
@RolesAllowed("PATIENT")
class OneQuestionView extends Page {

    OneQuestionView(WeeklyQuestion weekly, Me me) {
        super("One question");
        lead("Lull asks it once a week for now. Whatever you answer, help is here.");
        add(new OneQuestion(me.patient(), weekly.question()));
    }
}
