package app.lull.lessons;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.curriculum.Cards;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the program which cards were read. */
@Component
@Transactional(readOnly = true)
class CardDeeds implements DeedSource {

    private final Access access;
    private final CardViews views;
    private final List<String> once;

    CardDeeds(Access access, CardViews views, Cards cards) {
        this.access = access;
        this.views = views;
        this.once = cards.limited();
    }

    @Override
    public Set<String> kinds() {
        return Set.of("card.");
    }

    @Override
    public Optional<DataKind> sharedWith() {
        return Optional.of(DataKind.PRACTICE);
    }

    @Override
    public List<Deed> deeds(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.PRACTICE);
        return views.read(patient, from, to, once);
    }
}
