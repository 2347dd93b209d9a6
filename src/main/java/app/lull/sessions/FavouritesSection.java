package app.lull.sessions;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The favourite sessions in the archive a patient can take away. */
@Component
@Transactional(readOnly = true)
class FavouritesSection implements PersonalDataSection {

    private final Access access;
    private final ShelfMarks marks;
    private final SessionLibrary library;

    FavouritesSection(Access access, ShelfMarks marks, SessionLibrary library) {
        this.access = access;
        this.marks = marks;
        this.library = library;
    }

    /** A session they marked. */
    record Favourite(String session, String title) {}

    @Override
    public String name() {
        return "favourite-sessions";
    }

    @Override
    public List<Favourite> rows(PatientId patient) {
        access.mayRead(patient, DataKind.SESSIONS);
        var favourites = marks.favourites(patient);
        return library.all().stream()
                .filter(session -> favourites.contains(session.id()))
                .map(session -> new Favourite(session.id(), session.title()))
                .toList();
    }
}
