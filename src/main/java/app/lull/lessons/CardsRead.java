package app.lull.lessons;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.Card;
import app.lull.curriculum.Cards;
import app.lull.lessons.ReadingList.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads cards with a person: what is shown, what was shown often enough, and what they have read. */
@Service
@Transactional
public class CardsRead {

    /** A card opened again within this time is the same view: a reload uses nothing up. */
    static final Duration SAME_VIEW = Duration.ofMinutes(10);

    private static final Duration OF_LATE = Duration.ofHours(24);
    private static final int OFTEN = 3;

    private final Access access;
    private final Patients patients;
    private final Cards cards;
    private final CardViews views;
    private final ObjectProvider<OpenCards> program; // asked late: the program itself asks what was read
    private final Clock clock;

    CardsRead(
            Access access,
            Patients patients,
            Cards cards,
            CardViews views,
            ObjectProvider<OpenCards> program,
            Clock clock) {
        this.access = access;
        this.patients = patients;
        this.cards = cards;
        this.views = views;
        this.program = program;
        this.clock = clock;
    }

    /** The card that the program asks for next today, where one is left. */
    @Transactional(readOnly = true)
    public Optional<String> next(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        return Optional.ofNullable(program.getIfAvailable()).flatMap(known -> known.next(patient));
    }

    /**
     * Opens a card, and writes down that it was shown if it is.
     *
     * @param visit of the page, made before: the same visit is never two views
     * @param wanted whether they asked for it, where it is only for whoever asks
     * @throws NotFound where there is no such card
     */
    public CardPage open(PatientId patient, UUID visit, String id, boolean wanted) {
        access.mayWrite(patient);
        var card = cards.find(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        var earlier = views.all(patient);
        var ofThis =
                earlier.stream().filter(view -> view.card().equals(card.id())).toList();
        var same = ofThis.stream()
                .filter(view ->
                        view.id().equals(visit) || now.isBefore(view.at().plus(SAME_VIEW)))
                .findFirst();
        if (same.isPresent()) {
            return new CardPage.Shown(card, same.get().id(), card.brake() && often(earlier, now, 0));
        }
        if (card.limited() && ofThis.size() >= card.maxViews()) {
            return new CardPage.Seen(card);
        }
        if (ofThis.isEmpty() && !open(patient).test(card)) {
            return new CardPage.Later(card);
        }
        if (card.optIn() != null && !wanted) {
            return new CardPage.Asked(card);
        }
        views.insert(patient, CardView.opened(visit, card.id(), card.version(), patients.today(patient), now));
        return new CardPage.Shown(card, visit, card.brake() && often(earlier, now, 1));
    }

    /** They have read it. @param view as it was shown; one that there is not, or that was read before, changes nothing */
    public void done(PatientId patient, UUID view) {
        access.mayWrite(patient);
        views.read(patient, view, clock.instant(), patients.today(patient));
    }

    /** All cards, week by week. */
    @Transactional(readOnly = true)
    public ReadingList list(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        var seen = views.all(patient).stream().collect(Collectors.groupingBy(CardView::card));
        var open = open(patient);
        return new ReadingList(cards.all().stream()
                .collect(Collectors.groupingBy(Card::module, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> new ReadingList.Week(
                        week.getKey(),
                        week.getValue().stream()
                                .map(card -> entry(card, seen.getOrDefault(card.id(), List.of()), open))
                                .toList()))
                .toList());
    }

    /** The ids of the cards they have read, ever; for example {@code K01}. */
    @Transactional(readOnly = true)
    public Set<String> readBy(PatientId patient) {
        access.mayRead(patient, DataKind.PRACTICE);
        var once = cards.limited();
        return views.all(patient).stream()
                .filter(view -> view.readOn() != null || once.contains(view.card()))
                .map(CardView::card)
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReadingList.Entry entry(Card card, List<CardView> seen, Predicate<Card> open) {
        var now = clock.instant();
        var fresh = seen.stream().anyMatch(view -> now.isBefore(view.at().plus(SAME_VIEW)));
        State state;
        if (card.limited() && seen.size() >= card.maxViews() && !fresh) {
            state = State.SEEN;
        } else {
            state = seen.isEmpty() && !open.test(card) ? State.LATER : State.OPEN;
        }
        return new ReadingList.Entry(card, state, readOn(card, seen));
    }

    private static @Nullable LocalDate readOn(Card card, List<CardView> seen) {
        return seen.stream()
                .map(view -> card.limited() && view.readOn() == null ? view.day() : view.readOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Predicate<Card> open(PatientId patient) {
        var asked = program.getIfAvailable();
        return asked == null ? card -> true : asked.of(patient);
    }

    /** More than three in a day, the one that is opened now among them; nobody is shown the number. */
    private boolean often(List<CardView> earlier, Instant now, int more) {
        var ofLate = earlier.stream()
                .filter(view -> view.at().isAfter(now.minus(OF_LATE)))
                .filter(view -> cards.find(view.card()).filter(Card::brake).isPresent())
                .count();
        return ofLate + more > OFTEN;
    }
}
