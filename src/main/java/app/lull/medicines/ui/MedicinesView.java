package app.lull.medicines.ui;

import app.lull.account.DataKind;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.content.MedicineGroup;
import app.lull.content.MedicineGroups;
import app.lull.medicines.Medicine;
import app.lull.medicines.MedicineEvent.What;
import app.lull.medicines.MedicineNow;
import app.lull.medicines.Medicines;
import app.lull.medicines.MedicinesPage;
import app.lull.medicines.TakenLog;
import app.lull.medicines.TakenOnce;
import app.lull.medicines.Told;
import app.lull.medicines.Usual;
import app.lull.store.EditedMeanwhile;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is taken beside caffeine: one tap for nicotine and what is taken as needed, the list, and what changed. */
@Route("medicines")
@Menu(order = 7, title = "Medicines and more")
@PageTitle("Medicines and more · Lull")
@RolesAllowed("PATIENT")
class MedicinesView extends Page {

    private final transient Medicines medicines;
    private final transient TakenLog log;
    private final transient MedicineGroups groups;
    private final PatientId patient;
    private final String reads;
    private final OneTap oneTap;
    private final TakenToday taken = new TakenToday(this::open);
    private final MyList list = new MyList(this::open, this::search);
    private final History history = new History(this::takeBack);
    private final AlcoholCard alcohol = new AlcoholCard();
    private transient MedicinesPage page;

    MedicinesView(Medicines medicines, TakenLog log, MedicineGroups groups, Readers readers, Me me, Clock clock) {
        super("Medicines and more");
        this.medicines = medicines;
        this.log = log;
        this.groups = groups;
        this.patient = me.patient();
        this.reads = readers.line(patient, DataKind.INTAKE);
        this.oneTap = new OneTap(clock, this::log);
        this.page = medicines.page(patient);
        wide();
        lead(reads);
        add(columns(new Div(oneTap, taken, list), new Div(history, new Section("Alcohol, the last 7 days", alcohol))));
        show();
    }

    private void refresh() {
        page = medicines.page(patient);
        show();
    }

    private void show() {
        oneTap.show(page.usual());
        taken.show(page.taken(), page.today());
        list.show(page.list(), groups.ask());
        history.show(page.history());
        alcohol.show(page.alcohol());
    }

    private void log(Usual usual, UUID id) {
        orSayItChanged(() -> {
            var once = usual.nicotine() != null
                    ? log.nicotine(patient, id, usual.nicotine(), null)
                    : log.medicine(patient, id, known(usual.medicine()), null);
            refresh();
            undo("%s is logged.".formatted(Words.name(once)), () -> log.remove(patient, once.id(), once.version()));
        });
    }

    private static UUID known(@Nullable UUID medicine) {
        return Optional.ofNullable(medicine).orElseThrow(NotFound::new);
    }

    private void open(TakenOnce once) {
        new TakenEditor(
                        once,
                        page.now(),
                        when -> orSayItChanged(() -> edit(once, when)),
                        () -> orSayItChanged(() -> remove(once)))
                .open();
    }

    private void edit(TakenOnce once, LocalDateTime when) {
        var edited = log.edit(patient, once.id(), once.version(), when);
        refresh();
        focusHeading();
        undo("The time is changed.", () -> log.edit(patient, edited.id(), edited.version(), once.local()));
    }

    private void remove(TakenOnce once) {
        var removed = log.remove(patient, once.id(), once.version());
        refresh();
        focusHeading();
        removed.ifPresent(gone -> undo("%s is removed.".formatted(Words.name(gone)), () -> log.putBack(patient, gone)));
    }

    private void search() {
        new MedicineSearch(
                        groups,
                        found -> new AboutSheet(
                                        groups,
                                        found.group(),
                                        found.example(),
                                        one -> add(Draft.of(found.group(), one)))
                                .open(),
                        this::about,
                        typed -> add(Draft.own(typed)))
                .open();
    }

    private void about(MedicineGroup group) {
        new AboutSheet(groups, group, one -> add(Draft.of(group, one))).open();
    }

    private void add(Draft begun) {
        new MedicineForm("Add to your list", begun, page.today(), askAndReads(), typed -> {
                    medicines.add(patient, typed);
                    refresh();
                    undo("%s is in your list.".formatted(typed.name()), () -> medicines.remove(patient, typed.id(), 0));
                })
                .open();
    }

    private void open(MedicineNow one) {
        new MedicineSheet(
                        one,
                        Optional.ofNullable(one.medicine().group()).flatMap(groups::find),
                        this::about,
                        what -> tell(one, what),
                        () -> correct(one.medicine()),
                        () -> orSayItChanged(() -> remove(one.medicine())))
                .open();
    }

    private String askAndReads() {
        return groups.ask() + " " + reads;
    }

    private void tell(MedicineNow one, What what) {
        new EventForm(
                        one,
                        what,
                        page.today(),
                        askAndReads(),
                        event -> orSayItChanged(() -> {
                            medicines.tell(patient, event);
                            refresh();
                            undo(
                                    "%s: %s.".formatted(one.medicine().name(), Words.of(what)),
                                    () -> medicines.takeBack(patient, event.id()));
                        }))
                .open();
    }

    private void takeBack(Told told, UUID event) {
        var back = medicines.takeBack(patient, event);
        refresh();
        focusHeading();
        back.ifPresent(
                gone -> undo("%s is taken back.".formatted(Words.line(told)), () -> medicines.putBack(patient, gone)));
    }

    private void correct(Medicine before) {
        new MedicineForm(
                        "Correct this row",
                        Draft.of(before),
                        page.today(),
                        askAndReads(),
                        typed -> orSayItChanged(() -> {
                            var edited = medicines.edit(patient, typed);
                            refresh();
                            undo(
                                    "%s is changed.".formatted(edited.name()),
                                    () -> medicines.edit(patient, before.atVersion(edited.version())));
                        }))
                .open();
    }

    private void remove(Medicine medicine) {
        var removed = medicines.remove(patient, medicine.id(), medicine.version());
        refresh();
        focusHeading();
        removed.ifPresent(
                gone -> undo("%s is removed.".formatted(medicine.name()), () -> medicines.putBack(patient, gone)));
    }

    private void undo(String whatIsDone, Runnable takeBack) {
        offerUndo(
                whatIsDone,
                () -> orSayItChanged(() -> {
                    takeBack.run();
                    refresh();
                }));
    }

    private void orSayItChanged(Runnable work) {
        try {
            work.run();
        } catch (EditedMeanwhile | NotFound e) {
            refresh();
            Notice.show("This was changed in another window. The page shows what is kept now.");
        }
    }
}
