package app.lull.intake.ui;

import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.intake.Choice;
import app.lull.intake.Entry;
import app.lull.intake.IntakeLog;
import app.lull.intake.IntakeSettings;
import app.lull.intake.LogPage;
import app.lull.intake.Logging;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The log of what was drunk: a usual one is one tap, another one two. */
@Route("log")
@Menu(order = 3, title = "Log", icon = "log")
@PageTitle("Log · Lull")
@RolesAllowed("PATIENT")
class LogView extends Page implements DrinkSearch.Doing {

    private final transient IntakeLog log;
    private final transient IntakeSettings settings;
    private final PatientId patient;
    private final String reads;
    private final LevelCard sum = new LevelCard(this::askBedtime, this::askAboutMe);
    private final TodaysDrinks drinks = new TodaysDrinks(this::open, this::nothing);
    private transient LogPage page;

    LogView(IntakeLog log, IntakeSettings settings, Readers readers, Me me, Clock clock) {
        super("Caffeine");
        this.log = log;
        this.settings = settings;
        this.patient = me.patient();
        this.reads = readers.line(patient, DataKind.INTAKE);
        this.page = log.page(patient);
        wide();
        var usual = new UsualDrinks(page, clock, this::log, this::log, this::search);
        var parts = new Div(usual, sum, drinks, new LogWays());
        parts.addClassName("lull-log-parts");
        lead(reads);
        add(parts);
        show();
    }

    private void refresh() {
        page = log.page(patient);
        show();
    }

    private void show() {
        sum.show(page);
        drinks.show(page.today());
    }

    @Override
    public void log(Choice choice, UUID id) {
        log(new Logging(id, choice.item(), choice.amount(), null));
    }

    @Override
    public void log(List<Logging> several) {
        var entries = log.logAll(patient, several);
        refresh();
        double mg = entries.stream().mapToDouble(Entry::mg).sum();
        offerUndo("%s: logged.".formatted(Words.several(entries.size(), mg)), () -> {
            entries.forEach(entry -> log.remove(patient, entry.id(), entry.version()));
            refresh();
        });
    }

    @Override
    public void details(Choice choice) {
        new DrinkDetails(choice, log.stops(patient, choice.item()), page.now(), this::log).open();
    }

    @Override
    public void own(String typed) {
        new OwnDrinkForm(
                        typed,
                        page.now(),
                        reads,
                        (id, item, name, mg, when) -> logged(log.logOwn(patient, id, item, name, mg, when)))
                .open();
    }

    private void log(Logging one) {
        logged(log.logAll(patient, List.of(one)).getFirst());
    }

    private void logged(Entry entry) {
        refresh();
        offerUndo("%s, %s, is logged.".formatted(entry.name(), Words.mg(entry.mg())), () -> {
            log.remove(patient, entry.id(), entry.version());
            refresh();
        });
    }

    private void search() {
        new DrinkSearch(words -> log.search(patient, words), page.known(), this).open();
    }

    private void nothing(boolean nothing) {
        log.nothingToday(patient, nothing);
        refresh();
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
                    settings.bedtime(patient, time);
                    refresh();
                })
                .open();
    }

    private void askAboutMe() {
        new AboutMeEditor(page.today().about(), reads, about -> {
                    settings.aboutMe(patient, about);
                    refresh();
                })
                .open();
    }
}
