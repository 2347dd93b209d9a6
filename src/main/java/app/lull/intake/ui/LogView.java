package app.lull.intake.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.intake.Choice;
import app.lull.intake.Entry;
import app.lull.intake.IntakeLog;
import app.lull.intake.LogPage;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

/** The log of what was drunk: a usual one is one tap, another one two. */
@Route("log")
@Menu(order = 3, title = "Log", icon = "log")
@PageTitle("Log · Lull")
@RolesAllowed("PATIENT")
class LogView extends Page {

    private final transient IntakeLog log;
    private final PatientId patient;
    private final Paragraph total = new Paragraph();
    private final Paragraph left = new Paragraph();
    private final Paragraph limit = new Paragraph();
    private final Button bedtime = Buttons.plain("", this::askBedtime);
    private final Card sum = new Card();
    private final TodaysDrinks drinks = new TodaysDrinks(this::open);
    private transient LogPage page;

    LogView(IntakeLog log, Me me, Clock clock) {
        super("Caffeine");
        this.log = log;
        this.patient = me.patient();
        this.page = log.page(patient);
        wide();
        left.addClassName("lull-log-left");
        total.addClassName("lull-note");
        limit.addClassName("lull-note");
        sum.add(left);
        sum.note("That is the middle for most people; in you it can be lower or higher.");
        sum.add(total, limit, bedtime);
        sum.addClassName("lull-log-sum");
        var parts = new Div(new UsualDrinks(page, clock, this::log, this::search), sum, drinks);
        parts.addClassName("lull-log-parts");
        lead("Only you read this.");
        add(parts);
        show();
    }

    private void refresh() {
        page = log.page(patient);
        show();
    }

    private void show() {
        var today = page.today();
        sum.setVisible(!today.entries().isEmpty() || page.curve() != null);
        total.setText(Words.total(today));
        left.setText(Words.left(today));
        limit.setText(Words.limit(today));
        limit.setVisible(!limit.getText().isEmpty());
        bedtime.setText("Bedtime " + Words.time(today.bedtime()) + ", change");
        drinks.show(today);
    }

    private void log(Choice choice, UUID id) {
        logged(log.log(patient, id, choice.item(), choice.amount(), null));
    }

    private void logged(Entry entry) {
        refresh();
        offerUndo("%s, %s, is logged.".formatted(entry.name(), Words.mg(entry.mg())), () -> {
            log.remove(patient, entry.id(), entry.version());
            refresh();
        });
    }

    private void search() {
        new DrinkSearch(words -> log.search(patient, words), this::log, this::own).open();
    }

    private void own(String typed) {
        new OwnDrinkForm(
                        typed,
                        page.now(),
                        (id, item, name, mg, when) -> logged(log.logOwn(patient, id, item, name, mg, when)))
                .open();
    }

    private void open(Entry entry) {
        new EntryEditor(
                        entry,
                        page.now().toLocalDate(),
                        (when, servings, sip) -> orSayItChanged(() -> edit(entry, when, servings, sip)),
                        () -> orSayItChanged(() -> remove(entry)))
                .open();
    }

    private void edit(Entry entry, LocalDateTime when, double servings, int sip) {
        var edited = log.edit(patient, entry.id(), entry.version(), when, servings, sip);
        refresh();
        offerUndo("%s is changed.".formatted(edited.name()), () -> {
            log.edit(patient, edited.id(), edited.version(), entry.local(), entry.servings(), entry.sipMinutes());
            refresh();
        });
    }

    private void remove(Entry entry) {
        var removed = log.remove(patient, entry.id(), entry.version());
        refresh();
        removed.ifPresent(gone -> offerUndo("%s is removed.".formatted(gone.name()), () -> {
            log.putBack(patient, gone);
            refresh();
        }));
    }

    private void orSayItChanged(Runnable work) {
        try {
            work.run();
            focusHeading();
        } catch (EditedMeanwhile | NotFound e) {
            refresh();
            Notice.show("This entry was changed in another window. The list shows what is kept now.");
        }
    }

    private void askBedtime() {
        new BedtimeEditor(page.today().bedtime(), time -> {
                    log.bedtime(patient, time);
                    refresh();
                })
                .open();
    }
}
