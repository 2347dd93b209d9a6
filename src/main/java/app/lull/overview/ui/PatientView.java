package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.PatientOverview;
import app.lull.overview.PatientPage;
import app.lull.overview.SevenDays;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** How is this patient, as far as they share it? */
@Route("patients/:patient([0-9a-fA-F-]{36})")
@PageTitle("Overview · Lull")
@RolesAllowed("THERAPIST")
class PatientView extends PatientScreen {

    private static final Set<Topic> AT_THE_SIDE = Set.of(Topic.PLACE, Topic.SAFETY, Topic.WORKSHEETS, Topic.REVIEWS);

    private final PatientOverview overview;

    PatientView(PatientOverview overview, Me me) {
        super(me);
        this.overview = overview;
    }

    @Override
    void show() {
        var page = overview.page(therapist(), patient());
        head(page.head(), page.head().name(), "");
        var main = column("lull-patient-main");
        var side = column("lull-patient-side");
        main.add(sevenDays(page.sevenDays()));
        page.sections().forEach(section -> side.add(new PartCard(section)));
        page.parts().forEach(part -> (AT_THE_SIDE.contains(part.topic()) ? side : main).add(card(part, page)));
        var both = new Div(main, side);
        both.addClassName("lull-patient-columns");
        add(both);
    }

    private Component card(PatientPage.Part part, PatientPage page) {
        var outcome = page.outcome();
        if (part.topic() != Topic.OUTCOME || outcome == null) {
            return new PartCard(part, path(part.topic().path()));
        }
        var card = new PartCard(
                part, path(part.topic().path()), new OutcomeChart(outcome, page.band(), false, part.lines()));
        card.addClassName("broad");
        return card;
    }

    private static Component sevenDays(SevenDays days) {
        var heading = new H2("The last seven days, %s".formatted(Words.days(days.from(), days.to())));
        heading.addClassName("title");
        var list = new DescriptionList();
        list.addClassName("lull-patient-days");
        days.lines().forEach(line -> {
            var words = new DescriptionList.Description(line.words() == null ? Words.NOT_SHARED : line.words());
            if (line.words() == null) {
                words.addClassName("lull-note");
            }
            list.add(new DescriptionList.Term(line.title()), words);
        });
        var card = new Card(heading, list);
        card.addClassName("broad");
        return card;
    }

    private static Div column(String name) {
        var column = new Div();
        column.addClassName(name);
        return column;
    }
}
