package app.lull.notes.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.notes.Notes;
import app.lull.notes.NotesPage;
import app.lull.notes.PrivateNote;
import app.lull.overview.ui.PatientWays;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.ui.Buttons;
import app.lull.ui.Notice;
import app.lull.ui.Page;
import app.lull.ui.Section;
import app.lull.ui.Sheet;
import app.lull.ui.WritingPlace;
import app.lull.ui.WrittenList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist's own notes about one patient. */
@Route("patients/:patient([0-9a-fA-F-]{36})/notes")
@PageTitle("Notes · Lull")
@RolesAllowed("THERAPIST")
class PatientNotesView extends Page implements BeforeEnterObserver, WritingPlace.Doing {

    private static final int NEW = -1;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final transient Notes notes;
    private final TherapistId therapist;
    private final Div list = new Div();
    private final WritingPlace writing = new WritingPlace("A note", "Done", "Kept.", this);
    private PatientId patient = new PatientId(new UUID(0, 0));
    private UUID note = Ids.next();
    private int version = NEW;

    PatientNotesView(Notes notes, Me me) {
        super("Your notes");
        this.notes = notes;
        this.therapist = me.therapist();
        addClassName("lull-reply-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        try {
            patient = new PatientId(
                    UUID.fromString(event.getRouteParameters().get("patient").orElse("")));
            show(notes.page(therapist, patient));
        } catch (NotFound | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(NotesPage page) {
        setHeading("Your notes on " + page.patientName());
        add(new PatientWays(patient, page.patientName(), "notes"));
        add(new Notice(
                "No patient and no other therapist sees these notes.",
                "They are not in the patient's export. They are deleted when the patient erases their account, and when "
                        + "your own account ends. What you have to keep by law belongs in your own record system."));
        writing.help("Kept as you type.");
        writing.setVisible(page.linked());
        add(writing, list);
        showNotes(page);
    }

    private void showNotes(NotesPage page) {
        list.removeAll();
        var written = new WrittenList();
        page.notes().forEach(one -> written.with(AT.format(one.local()), one.text(), actions(one)));
        if (!page.notes().isEmpty()) {
            list.add(new Section("So far", written));
        }
    }

    private Div actions(PrivateNote one) {
        return Buttons.row(Buttons.plain("Change", () -> change(one)), Buttons.plain("Remove", () -> askToRemove(one)));
    }

    private void change(PrivateNote one) {
        note = one.id();
        version = one.version();
        writing.setVisible(true);
        writing.fill(one.text());
        focusHeading();
    }

    private void askToRemove(PrivateNote one) {
        var ask = new Sheet("Remove this note?");
        ask.add(
                new Paragraph("It cannot be brought back."),
                Buttons.row(
                        Buttons.quiet("Remove it", () -> {
                            notes.remove(therapist, patient, one.id());
                            ask.close();
                            if (one.id().equals(note)) {
                                begin();
                            }
                            showNotes(notes.page(therapist, patient));
                        }),
                        Buttons.quiet("Keep it", ask::close)));
        ask.open();
    }

    private void begin() {
        note = Ids.next();
        version = NEW;
        writing.fill("");
    }

    @Override
    public @Nullable String keep(String text) {
        try {
            version = notes.keep(therapist, patient, note, version, text);
            return null;
        } catch (InvalidEntry e) {
            return e.getMessage();
        } catch (EditedMeanwhile e) {
            return "This note was changed in another window. What you wrote here is not kept, and still here.";
        } catch (NotFound e) {
            return "There is no link any more, so nothing new is kept. What you wrote is still on this page.";
        }
    }

    @Override
    public @Nullable String handOver(String text) {
        if (text.isBlank()) {
            return "There is nothing to keep yet.";
        }
        var amiss = keep(text);
        if (amiss == null) {
            note = Ids.next();
            version = NEW;
            showNotes(notes.page(therapist, patient));
        }
        return amiss;
    }
}
