package app.lull.worksheets.ui;

import app.lull.account.Me;
import app.lull.curriculum.ProgramPath;
import app.lull.ui.Card;
import app.lull.ui.Page;
import app.lull.ui.Section;
import app.lull.worksheets.Shelf;
import app.lull.worksheets.Worksheets;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What did I write, and what is there to write? */
@Route("worksheets")
@PageTitle("Worksheets · Lull")
@RolesAllowed("PATIENT")
class WorksheetsView extends Page {

    private final transient ProgramPath path;

    WorksheetsView(Worksheets worksheets, ProgramPath path, Me me) {
        super("Worksheets");
        this.path = path;
        lead("What you wrote, and what there is to write. You can open any of them at any time, or none.");
        addClassName("lull-worksheets");
        var shelves = worksheets.shelves(me.patient()).stream()
                .sorted(Comparator.comparingInt(WorksheetsView::firstDay))
                .toList();
        section("Begun", shelves, Shelf::hasDraft);
        section("Written", shelves, shelf -> !shelf.sheets().isEmpty() && !shelf.hasDraft());
        section("Asked for so far", shelves, shelf -> shelf.sheets().isEmpty() && shelf.askedFor());
        section("Later in the program", shelves, shelf -> shelf.sheets().isEmpty() && !shelf.askedFor());
    }

    private static int firstDay(Shelf shelf) {
        return shelf.form().uses().getFirst().day();
    }

    private void section(String title, List<Shelf> all, Predicate<Shelf> belongs) {
        var shelves = all.stream().filter(belongs).toList();
        if (!shelves.isEmpty()) {
            var section = new Section(title);
            shelves.forEach(shelf -> section.add(card(shelf)));
            add(section);
        }
    }

    private Card card(Shelf shelf) {
        var form = shelf.form();
        var keptAt = form.keptAt();
        var link = new Anchor(keptAt == null ? "worksheets/" + form.id() : keptAt, form.title());
        var title = new H3(link);
        title.addClassName("title");
        var card = new Card(title).note(form.why());
        if (!shelf.sheets().isEmpty()) {
            card.note(Words.written(shelf));
        } else {
            card.note("Day %s of the program. %s".formatted(firstDay(shelf), Words.takes(form, path)));
        }
        return card;
    }
}
