package app.lull.caseload.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.ui.StaysShared;
import app.lull.caseload.Caseload;
import app.lull.caseload.CaseloadAsked;
import app.lull.caseload.CaseloadKey;
import app.lull.caseload.CaseloadLine;
import app.lull.caseload.CaseloadPage;
import app.lull.caseload.Need;
import app.lull.ui.Buttons;
import app.lull.ui.Chip;
import app.lull.ui.EmptyState;
import app.lull.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A therapist's list, who needs something first; beside it, on a phone in place of it, the patient who was chosen. */
@Route("caseload")
@PageTitle("Caseload · Lull")
@RolesAllowed("THERAPIST")
@Menu(order = 0, title = "Caseload", icon = "log")
class CaseloadView extends Div implements HasUrlParameter<String> {

    private static final String PATH = "caseload";

    /** Where what had the focus was made anew, the keys go on from who is chosen. */
    private static final String KEEP_FOCUS =
            "if (document.activeElement === document.body) this.querySelector('[aria-selected=\"true\"]')?.focus()";

    /** Whoever moved in the list is seen where they stand now, else beside it, where it does not reach so far down. */
    private static final String FOLLOW = """
            const row = this.querySelector('[aria-selected="true"]');
            (row ?? this.closest('.lull-caseload').querySelector('.pane h2'))?.focus();
            row?.scrollIntoView({block: 'nearest'})""";

    private final transient Caseload caseload;
    private final TherapistId therapist;
    private final PatientPane pane;
    private final Span count = new Span();
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Div rows = new Div();
    private final Div below = new Div();
    private final Button more = Buttons.quiet("More", this::showNext);
    private final Div side = new Div();
    private final Button back = Buttons.plain("Back to the list", this::close);
    private final Set<Need> wanted = EnumSet.noneOf(Need.class);
    private final List<PatientRow> shown = new ArrayList<>();
    private @Nullable PatientId chosen;

    CaseloadView(Caseload caseload, Me me) {
        this.caseload = caseload;
        this.therapist = me.therapist();
        this.pane = new PatientPane(caseload, me, this::showAgain);
        addClassName("lull-caseload");
        var heading = new H1("Who needs something");
        heading.getElement().setAttribute("tabindex", "-1");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var head = new Div(heading, count);
        head.addClassName("head");
        search.setPlaceholder("Search a name");
        search.setAriaLabel("Search a name");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(80);
        search.addClassName("lull-whole-width");
        search.addValueChangeListener(change -> showList());
        filters.addClassName("lull-chips");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", "Show only");
        rows.addClassName("rows");
        rows.getElement().setAttribute("role", "listbox");
        rows.getElement().setAttribute("aria-label", "Patients");
        below.addClassName("below");
        var list = new Div(head, search, filters, rows, below);
        list.addClassName("list");
        back.addClassName("back");
        side.addClassName("side");
        add(list, side);
        getElement().executeJs(CaseloadKeys.LISTEN);
        StaysShared.watch(this, () -> {
            showAsMuch();
            showSide();
            rows.getElement().executeJs(KEEP_FOCUS);
        });
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        chosen = patient(parameter);
        showList();
        showSide();
    }

    private static @Nullable PatientId patient(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : new PatientId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The first page anew. */
    private void showList() {
        var page = caseload.page(therapist, asked(null));
        showCounts(page);
        show(page.lines());
        showBelow(page.more());
    }

    /** As much as before, where somebody has moved on it. */
    private void showAsMuch() {
        var before = shown.size();
        showList();
        while (more.isAttached() && shown.size() < before) {
            showNext();
        }
    }

    /** As much as before; the keys go on from who is chosen. */
    private void showAgain() {
        showAsMuch();
        rows.getElement().executeJs(FOLLOW);
    }

    private void showNext() {
        var page = caseload.page(therapist, asked(shown.getLast().line().key()));
        var lines = new ArrayList<CaseloadLine>();
        shown.forEach(row -> lines.add(row.line()));
        lines.addAll(page.lines());
        show(lines);
        showBelow(page.more());
    }

    private CaseloadAsked asked(@Nullable CaseloadKey after) {
        return new CaseloadAsked(search.getValue(), wanted, after);
    }

    /** Who stood there before keeps the row that somebody may be tapping or have the focus on. */
    private void show(List<CaseloadLine> lines) {
        var before = shown.stream().collect(Collectors.toMap(row -> row.line().patient(), Function.identity()));
        var there = new HashSet<PatientId>();
        shown.clear();
        for (var line : lines) {
            if (!there.add(line.patient())) {
                continue; // whoever moved down between two pages stands where they were read first
            }
            var row = before.remove(line.patient());
            if (row == null) {
                row = new PatientRow(line, this::choose);
            } else {
                row.show(line);
            }
            row.select(line.patient().equals(chosen));
            shown.add(row);
        }
        before.values().forEach(rows::remove);
        for (int at = 0; at < shown.size(); at++) {
            var row = shown.get(at);
            if (at >= rows.getComponentCount() || rows.getComponentAt(at) != row) {
                rows.addComponentAtIndex(at, row);
            }
        }
        if (shown.stream().noneMatch(row -> row.line().patient().equals(chosen)) && !shown.isEmpty()) {
            shown.getFirst().getElement().setAttribute("tabindex", "0");
        }
    }

    private void showBelow(boolean others) {
        if (others && more.isAttached()) {
            return;
        }
        below.removeAll();
        if (others) {
            below.add(more);
        }
        var nobody = shown.isEmpty() && !asked(null).isNarrow();
        search.setVisible(!nobody);
        count.setVisible(!nobody);
        side.setVisible(!nobody);
        if (shown.isEmpty()) {
            below.add(
                    nobody
                            ? new EmptyState(
                                    "Your patients will be here.",
                                    "Each of them chooses to link with you, and what you may read.",
                                    new Anchor("invite", "Invite somebody"))
                            : new EmptyState("Nobody of this kind.", "Another name or another reason may show more."));
        }
        rows.setVisible(!shown.isEmpty());
    }

    private void showCounts(CaseloadPage page) {
        var of = page.counts();
        var calm = of.getOrDefault(Need.NOTHING, 0);
        count.setText(page.countedAll() ? (page.total() - calm) + " of " + page.total() : CaseloadPage.COUNTED + "+");
        filters.removeAll();
        Arrays.stream(Need.values())
                .filter(need -> of.containsKey(need) || wanted.contains(need))
                .forEach(need -> filters.add(chip(need, of.getOrDefault(need, 0), page.countedAll())));
        filters.setVisible(filters.getComponentCount() > 1);
    }

    private Chip chip(Need need, int n, boolean exact) {
        var chip = new Chip(FlagWords.need(need), exact ? Integer.toString(n) : "", () -> {
            if (!wanted.remove(need)) {
                wanted.add(need);
            }
            showList();
        });
        chip.setPrefixComponent(new NeedMark(need));
        return chip.selected(wanted.contains(need));
    }

    /** The list stays as it is; the address names who is shown. */
    private void choose(PatientRow row) {
        var before = chosen;
        chosen = row.line().patient();
        try {
            showSide();
        } catch (NotFound gone) {
            chosen = null;
            showSide();
            showList();
            Notice.show("This link has changed, and the list with it.");
            return;
        }
        shown.forEach(other -> other.select(other == row));
        var history = UI.getCurrentOrThrow().getPage().getHistory();
        if (before == null) {
            history.pushState(null, PATH + "/" + chosen);
        } else {
            history.replaceState(null, PATH + "/" + chosen);
        }
    }

    private void close() {
        UI.getCurrentOrThrow().navigate(PATH);
    }

    private void showSide() {
        side.removeAll();
        setClassName("chosen", chosen != null);
        if (chosen == null) {
            var help = new Paragraph("Choose somebody to see why they stand where they do.");
            help.addClassName("lull-note");
            side.add(help, CaseloadKeys.help());
            return;
        }
        pane.show(chosen);
        side.add(back, pane, CaseloadKeys.help());
    }
}
