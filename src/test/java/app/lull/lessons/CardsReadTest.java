package app.lull.lessons;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.Access;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.curriculum.Card;
import app.lull.curriculum.Cards;
import app.lull.export.PersonalDataSection;
import app.lull.lessons.ReadingList.Entry;
import app.lull.lessons.ReadingList.State;
import app.lull.sessions.PracticePlace;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import app.lull.today.DeedSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@LullTest
class CardsReadTest {

    private static final Instant EVENING = Instant.parse("2026-11-26T19:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired
    Cards cards;

    @Autowired
    CardViews views;

    @Autowired
    CardDeeds deeds;

    @Autowired
    List<PersonalDataSection> archive;

    @Autowired
    List<DeedSource> sources;

    @Autowired
    List<PracticePlace> places;

    @Autowired
    Access access;

    @Autowired
    Patients patients;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId anne;
    CardsRead reading;

    @BeforeEach
    void itIsEvening() {
        clock.set(EVENING);
        anne = people.patient(ZoneId.of("Europe/Berlin"));
        reading = asked(new StaticListableBeanFactory());
    }

    @Test
    void the_outlook_is_shown_once_and_then_never_again() {
        assertThat(open("K06")).isInstanceOf(CardPage.Shown.class);
        later(Duration.ofMinutes(10));

        assertThat(open("K06")).isInstanceOf(CardPage.Seen.class);
        later(Duration.ofDays(200));
        assertThat(open("K06")).isInstanceOf(CardPage.Seen.class);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_reload_or_a_second_tap_does_not_use_up_the_only_view() {
        var visit = Ids.next();
        assertThat(open(visit, "K06")).isEqualTo(open(visit, "K06"));
        later(Duration.ofMinutes(9));

        assertThat(open("K06")).isEqualTo(new CardPage.Shown(card("K06"), visit, false));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void ten_minutes_count_from_the_first_opening_so_that_reloading_keeps_no_page_open() {
        open("K06");
        later(Duration.ofMinutes(6));
        open("K06");
        later(Duration.ofMinutes(6));

        assertThat(open("K06")).isInstanceOf(CardPage.Seen.class);
    }

    @Test
    void what_doctors_rule_out_is_shown_to_whoever_asks_and_once() {
        assertThat(open("K35")).isEqualTo(new CardPage.Asked(card("K35")));
        assertThat(rows()).isEmpty();

        assertThat(wanted("K35")).isInstanceOf(CardPage.Shown.class);
        later(Duration.ofHours(1));
        assertThat(wanted("K35")).isInstanceOf(CardPage.Seen.class);
    }

    @Test
    void the_signs_for_a_doctor_are_shown_as_often_as_one_likes_and_the_fourth_time_in_a_day_offers_to_ride_it_out() {
        for (int n = 0; n < 3; n++) {
            assertThat(offered("K07")).isFalse();
            later(Duration.ofMinutes(20));
        }
        assertThat(offered("K07")).isTrue();
        later(Duration.ofMinutes(20));
        assertThat(offered("K07")).isTrue();
        assertThat(offered("K01")).as("not on a page of another kind").isFalse();

        later(Duration.ofHours(24));
        assertThat(offered("K07")).isFalse();
    }

    @Test
    void the_three_pages_count_together_and_others_do_not() {
        for (var id : List.of("K06", "K01", "K02", "K03", "K07")) {
            assertThat(offered(id)).isFalse();
        }
        later(Duration.ofHours(1));
        assertThat(((CardPage.Shown) wanted("K35")).often()).isFalse();
        later(Duration.ofHours(1));
        assertThat(offered("K07")).isTrue();
    }

    @Test
    void a_card_is_a_deed_of_the_day_it_was_read_on_and_only_once() {
        var visit = Ids.next();
        open(visit, "K01");
        open("K02");
        assertThat(deeds(TODAY, TODAY)).isEmpty();

        clock.set(Instant.parse("2026-11-27T02:30:00Z")); // half past three at night counts towards the evening before
        does(() -> reading.done(anne, visit));
        later(Duration.ofHours(5));
        does(() -> reading.done(anne, visit));

        assertThat(deeds(TODAY, TODAY.plusDays(3))).containsExactly(new Deed("card.K01", TODAY, 1));
        assertThat(deeds(TODAY.plusDays(1), TODAY.plusDays(3))).isEmpty();
        assertThat(answers(() -> reading.readBy(anne))).containsExactly("K01");
    }

    @Test
    void a_card_read_twice_on_a_day_is_one_deed_and_on_another_day_another() {
        read("k01");
        later(Duration.ofMinutes(30));
        read("K01");
        later(Duration.ofDays(1));
        read("K01");

        assertThat(deeds(TODAY, TODAY.plusDays(9)))
                .containsExactly(new Deed("card.K01", TODAY, 1), new Deed("card.K01", TODAY.plusDays(1), 1));
    }

    @Test
    void a_card_that_may_not_come_again_is_done_with_once_it_was_shown() {
        open("K06");

        assertThat(deeds(TODAY, TODAY)).containsExactly(new Deed("card.K06", TODAY, 1));
        assertThat(answers(() -> reading.readBy(anne))).containsExactly("K06");
    }

    @Test
    void the_list_has_every_card_with_the_day_it_was_read_and_says_what_comes_no_more() {
        read("K01");
        open("K06");
        later(Duration.ofDays(2));

        var list = answers(() -> reading.list(anne));
        assertThat(list.weeks()).extracting(ReadingList.Week::module).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(list.weeks().stream().flatMap(week -> week.cards().stream()))
                .hasSize(46)
                .contains(
                        new Entry(card("K01"), State.OPEN, TODAY),
                        new Entry(card("K06"), State.SEEN, TODAY),
                        new Entry(card("K02"), State.OPEN, null));
    }

    @Test
    void what_the_program_has_not_come_to_waits_and_what_was_read_stays_open() {
        read("K40");
        later(Duration.ofHours(1));
        var program = new StaticListableBeanFactory();
        program.addBean("program", (OpenCards) patient -> card -> card.module() <= 2);
        var early = new CardsRead(access, patients, cards, views, program.getBeanProvider(OpenCards.class), clock);

        run(
                anne,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(early.open(anne, Ids.next(), "K10", false)).isInstanceOf(CardPage.Shown.class);
                    assertThat(early.open(anne, Ids.next(), "K40", false)).isInstanceOf(CardPage.Shown.class);
                    assertThat(early.open(anne, Ids.next(), "K41", false)).isEqualTo(new CardPage.Later(card("K41")));
                    assertThat(early.list(anne).weeks().get(9).cards())
                            .extracting(Entry::state)
                            .containsExactly(State.LATER, State.OPEN, State.LATER, State.LATER);
                }));
    }

    @Test
    void a_card_that_there_is_not_is_not_found_and_somebody_else_reads_nothing() {
        for (var id : List.of("K00", "K99", "", "../K01", "K1")) {
            assertThatThrownBy(() -> open(id)).isInstanceOf(NotFound.class);
        }
        open("K01");
        var other = people.patient();

        assertThatThrownBy(() -> run(other, () -> reading.readBy(anne))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> reading.done(anne, Ids.next())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> deeds.deeds(anne, TODAY, TODAY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_read_is_in_the_archive_and_practice_has_a_way_to_it() {
        read("K01");

        var section = archive.stream()
                .filter(one -> one.name().equals("cards-read"))
                .findFirst()
                .orElseThrow();
        assertThat(as(anne, () -> section.rows(anne))).singleElement().isInstanceOfSatisfying(CardView.class, view -> {
            assertThat(view.card()).isEqualTo("K01");
            assertThat(view.version()).isEqualTo(2);
            assertThat(view.readOn()).isEqualTo(TODAY);
        });
        assertThat(sources).contains(deeds);
        assertThat(as(
                        anne,
                        () -> places.stream()
                                .flatMap(place -> place.ways(anne).stream())
                                .toList()))
                .extracting(PracticePlace.Way::path)
                .contains("read");
    }

    private void read(String id) {
        var shown = (CardPage.Shown) open(id);
        does(() -> reading.done(anne, shown.view()));
    }

    private boolean offered(String id) {
        return ((CardPage.Shown) open(id)).often();
    }

    private CardPage open(String id) {
        return open(Ids.next(), id);
    }

    private CardPage open(UUID visit, String id) {
        return answers(() -> reading.open(anne, visit, id, false));
    }

    private CardPage wanted(String id) {
        return answers(() -> reading.open(anne, Ids.next(), id, true));
    }

    private List<Deed> deeds(LocalDate from, LocalDate to) {
        return as(anne, () -> deeds.deeds(anne, from, to));
    }

    private List<CardView> rows() {
        return answers(() -> views.all(anne));
    }

    /** The service as it is where this is all that knows the program. */
    private CardsRead asked(StaticListableBeanFactory program) {
        return new CardsRead(access, patients, cards, views, program.getBeanProvider(OpenCards.class), clock);
    }

    private void does(Runnable work) {
        run(anne, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private <T> T answers(Supplier<T> work) {
        return Objects.requireNonNull(as(anne, () -> transaction.execute(status -> work.get())));
    }

    private Card card(String id) {
        return cards.find(id).orElseThrow();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }
}
