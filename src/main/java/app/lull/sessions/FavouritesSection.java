package app.lull.sessions;

import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The favourite sessions in the archive a patient can take away. */
@Component
@Transactional(readOnly = true)
class FavouritesSection implements PersonalDataSection {

    private final SessionShelf shelf;

    FavouritesSection(SessionShelf shelf) {
        this.shelf = shelf;
    }

    /** A session they marked. */
    record Favourite(String session, String title) {}

    @Override
    public String name() {
        return "favourite-sessions";
    }

    @Override
    public List<Favourite> rows(PatientId patient) {
        return shelf.of(patient).all().stream()
                .filter(SessionShelf.OnShelf::favourite)
                .map(one -> new Favourite(one.session().id(), one.session().title()))
                .toList();
    }
}
