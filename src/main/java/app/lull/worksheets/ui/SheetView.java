package app.lull.worksheets.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.curriculum.ProgramPath;
import app.lull.curriculum.WorksheetForm;
import app.lull.curriculum.WorksheetForms;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Page;
import app.lull.ui.Sheet;
import app.lull.worksheets.SaidAboutIt;
import app.lull.worksheets.SheetPage;
import app.lull.worksheets.SheetSharing;
import app.lull.worksheets.Worksheets;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One worksheet: to write on, or, once it is saved, to read. */
@Route("worksheets/:form")
@RouteAlias("worksheets/:form/:sheet")
@PageTitle("Worksheet · Lull")
@RolesAllowed("PATIENT")
class SheetView extends Page implements BeforeEnterObserver {

    private final transient Worksheets worksheets;
    private final transient WorksheetForms forms;
    private final transient ProgramPath path;
    private final transient @Nullable SheetSharing sharing;
    private final transient Optional<SaidAboutIt> said;
    private final PatientId patient;

    SheetView(
            Worksheets worksheets,
            WorksheetForms forms,
            ProgramPath path,
            ObjectProvider<SheetSharing> sharing,
            Optional<SaidAboutIt> said,
            Me me) {
        super("Worksheet");
        this.worksheets = worksheets;
        this.forms = forms;
        this.path = path;
        this.sharing = sharing.getIfAvailable();
        this.said = said;
        this.patient = me.patient();
        addClassName("lull-worksheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = forms.find(event.getRouteParameters().get("form").orElse("")).orElseThrow(NotFoundException::new);
        if (form.keptAt() != null) {
            event.forwardTo(form.keptAt());
            return;
        }
        var part = event.getLocation().getQueryParameters().getSingleParameter("part");
        var page = page(form, event.getRouteParameters().get("sheet").orElse(""));
        var written = show(page, page.draft() || part.isPresent());
        part.ifPresent(written::moveTo);
    }

    private SheetPage page(WorksheetForm form, String sheet) {
        try {
            return sheet.isEmpty()
                    ? worksheets.open(patient, form.id())
                    : worksheets.open(patient, form.id(), UUID.fromString(sheet));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Shows it to be written on, or to be read. */
    WriteSheet show(SheetPage page, boolean toWrite) {
        clear();
        withdrawUndo();
        setHeading(page.form().title());
        var write = new WriteSheet(worksheets, patient, page, this::saved);
        if (toWrite) {
            write(page, write);
        } else {
            read(page);
        }
        said.map(source -> source.about(patient, page.sheet()))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> add(Words.said(words)));
        add(foot(page));
        return write;
    }

    private void write(SheetPage page, WriteSheet write) {
        var intro = new Paragraph(page.form().intro());
        intro.addClassName("lull-lead");
        add(
                intro,
                Words.note("%s Each field can stay empty. %s".formatted(Words.takes(page.form(), path), eyes(page))),
                write,
                new Earlier(page, 0));
    }

    private void read(SheetPage page) {
        var eyes = Words.note(readBy(page));
        add(eyes);
        add(new ReadSheet(page.readOut()));
        if (sharing != null && page.version() != null) {
            add(new ShareSheet(sharing, patient, page.sheet(), () -> eyes.setText(readBy(page))));
        }
        if (!page.compared().isEmpty()) {
            add(new Compared(page.compared()));
        }
        var actions = Buttons.row(
                Buttons.primary("Back to Today", () -> UI.getCurrentOrThrow().navigate("today")),
                Buttons.quiet(page.form().many() ? "Change it" : "Go on writing", () -> {
                    show(page, true);
                    focusHeading();
                }));
        if (page.form().many()) {
            actions.add(Buttons.quiet(
                    "Write a new one",
                    () -> UI.getCurrentOrThrow()
                            .navigate("worksheets/%s/%s".formatted(page.form().id(), Ids.next()))));
        }
        actions.add(print());
        add(
                actions,
                new Earlier(
                        page,
                        page.versions().isEmpty() || page.versions().getFirst().aside() ? 0 : 1));
    }

    private String readBy(SheetPage page) {
        var day = page.day();
        return (day == null ? "" : "Saved on %s. ".formatted(Words.day(day))) + eyes(page);
    }

    private String eyes(SheetPage page) {
        return Readers.line(
                sharing == null
                        ? List.of()
                        : sharing.of(patient, page.sheet()).stream()
                                .filter(SheetSharing.Reader::reads)
                                .map(SheetSharing.Reader::name)
                                .toList());
    }

    private void saved(SheetPage page) {
        show(page, false);
        focusHeading();
    }

    private static Button print() {
        var print = Buttons.quiet("Print", () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }

    private Div foot(SheetPage page) {
        var foot = new Div(new Anchor("worksheets", "All worksheets"));
        foot.addClassName("lull-worksheet-foot");
        if (page.version() != null) {
            foot.add(Buttons.plain("Remove this sheet", () -> askToTakeAway(page)));
        }
        return foot;
    }

    private void askToTakeAway(SheetPage page) {
        var ask = new Sheet("Remove this sheet?");
        var inside = new Div(
                new Paragraph("It goes with all its earlier versions. It cannot be brought back."),
                Buttons.row(
                        Buttons.quiet("Remove it", () -> {
                            worksheets.remove(patient, page.sheet());
                            ask.close();
                            UI.getCurrentOrThrow().navigate("worksheets");
                        }),
                        Buttons.quiet("Keep it", ask::close)));
        inside.addClassName("lull-worksheet-ask");
        ask.add(inside);
        ask.open();
    }
}
