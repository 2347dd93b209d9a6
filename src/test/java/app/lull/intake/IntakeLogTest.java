package app.lull.intake;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.content.Substance.Absorption;
import app.lull.intake.IntakeDay.Band;
import app.lull.intake.NotAccepted.Field;
import app.lull.intake.Repeat.PartOfDay;
import app.lull.kinetics.CaffeineKinetics;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class IntakeLogTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Item COFFEE = new Item.Listed("coffee_brewed_cup");

    @Autowired
    IntakeLog log;

    @Autowired
    IntakeSettings settings;

    @Autowired
    NoteStep step;

    @Autowired
    DrinksArchive drinksArchive;

    @Autowired
    OwnItemsArchive ownItemsArchive;

    @Autowired
    BedtimeArchive bedtimeArchive;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    PatientId patient;

    @BeforeEach
    void a_monday_evening_in_berlin() {
        patient = people.patient(BERLIN);
        itIs("2026-11-23T19:00");
    }

    @Test
    void one_tap_logs_a_coffee_and_the_same_tap_again_is_the_same_coffee() {
        var id = Ids.next();
        for (int i = 0; i < 3; i++) {
            as(patient, () -> log.log(patient, id, COFFEE, Amount.ONE, null));
        }

        var today = as(patient, () -> log.today(patient));

        assertThat(today.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Filter coffee");
            assertThat(entry.mg()).isEqualTo(95);
            assertThat(entry.local()).isEqualTo(LocalDateTime.of(2026, 11, 23, 19, 0));
        });
        assertThat(today.mg()).isEqualTo(95);
        assertThat(totals()).singleElement().satisfies(total -> {
            assertThat(total.mg()).isEqualTo(95);
            assertThat(total.n()).isEqualTo(1);
            assertThat(total.lastAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void a_coffee_after_midnight_counts_towards_the_evening_before() {
        itIs("2026-11-24T01:30");
        var entry = drink("coffee_brewed_cup", null);

        assertThat(entry.day()).isEqualTo(MONDAY);
        assertThat(as(patient, () -> log.today(patient)).day()).isEqualTo(MONDAY);
        itIs("2026-11-24T04:00");
        assertThat(as(patient, () -> log.today(patient)).entries()).isEmpty();
    }

    @Test
    void four_drinks_of_a_day_leave_about_65_mg_at_eleven() {
        drink("coffee_brewed_cup", MONDAY.atTime(7, 30));
        drink("coffee_brewed_cup", MONDAY.atTime(10, 0));
        drink("espresso_1", MONDAY.atTime(14, 0));
        drink("mate_brewed", MONDAY.atTime(17, 30));

        var today = as(patient, () -> log.today(patient));

        assertThat(today.mg()).isEqualTo(293);
        assertThat(left(today)).isCloseTo(65.34, within(0.01));
        assertThat(today.bedside()).isEqualTo(IntakeDay.Bedside.SOME);
        assertThat(today.low()).isEqualTo(70 + 70 + 40 + 30);
        assertThat(today.high()).isEqualTo(140 + 140 + 75 + 130);
        assertThat(today.bedtime()).isEqualTo(LocalTime.of(23, 0));
        assertThat(today.entries()).extracting(Entry::local).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void what_is_left_of_yesterday_is_carried_over_and_after_bedtime_it_is_about_now() {
        drink("coffee_brewed_cup", MONDAY.minusDays(1).atTime(22, 0));

        assertThat(left(as(patient, () -> log.today(patient)))).isCloseTo(3.06, within(0.01));
        assertThat(as(patient, () -> log.today(patient)).entries()).isEmpty();
        itIs("2026-11-24T00:30");
        assertThat(as(patient, () -> log.today(patient)).bedtimeIsPast()).isTrue();
        assertThat(left(as(patient, () -> log.today(patient))))
                .isCloseTo(CaffeineKinetics.amount(95, 26.5, CaffeineKinetics.FAST, 5), within(1e-6));
    }

    @Test
    void another_bedtime_is_another_rest() {
        drink("coffee_brewed_cup", MONDAY.atTime(17, 0));
        run(patient, () -> settings.bedtime(patient, LocalTime.of(1, 0)));

        var today = as(patient, () -> log.today(patient));

        assertThat(today.bedtime()).isEqualTo(LocalTime.of(1, 0));
        assertThat(left(today)).isCloseTo(CaffeineKinetics.amount(95, 8, CaffeineKinetics.FAST, 5), within(1e-6));
    }

    @Test
    void what_is_removed_can_be_put_back_as_it_was() {
        var entry = drink("coke_330", MONDAY.atTime(12, 0));
        var removed = as(patient, () -> log.remove(patient, entry.id(), entry.version()))
                .orElseThrow();

        assertThat(totals()).isEmpty();
        assertThat(as(patient, () -> log.remove(patient, entry.id(), entry.version())))
                .isEmpty();
        run(patient, () -> log.putBack(patient, removed));
        run(patient, () -> log.putBack(patient, removed));

        assertThat(as(patient, () -> log.today(patient)).entries()).containsExactly(entry);
        assertThat(entry.absorption()).isEqualTo(Absorption.SLOW);
        assertThat(totals()).singleElement().extracting(DayTotal::mg).isEqualTo(32.0);
    }

    @Test
    void an_entry_moved_to_yesterday_leaves_todays_sum_and_joins_yesterdays() {
        var entry = drink("coffee_brewed_cup", null);

        var edited = as(
                patient,
                () -> log.edit(patient, entry.id(), 0, MONDAY.minusDays(1).atTime(8, 15), 1.5, 0));

        assertThat(edited.mg()).isEqualTo(142.5);
        assertThat(edited.version()).isEqualTo(1);
        assertThat(totals()).singleElement().satisfies(total -> {
            assertThat(total.day()).isEqualTo(MONDAY.minusDays(1));
            assertThat(total.mg()).isEqualTo(142.5);
        });
    }

    @Test
    void an_edit_that_saw_an_older_version_changes_nothing() {
        var entry = drink("coffee_brewed_cup", null);
        run(patient, () -> log.edit(patient, entry.id(), 0, entry.local(), 2, 0));

        assertThatThrownBy(() -> run(patient, () -> log.edit(patient, entry.id(), 0, entry.local(), 3, 0)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> run(patient, () -> log.remove(patient, entry.id(), 0)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(as(patient, () -> log.today(patient)).mg()).isEqualTo(190);
    }

    @Test
    void an_edit_of_the_amount_alone_keeps_the_second_it_was_logged_and_its_day() {
        itIs("2026-11-24T03:59:42");
        var entry = drink("coffee_brewed_cup", null);
        itIs("2026-11-24T09:00");

        var edited = as(patient, () -> log.edit(patient, entry.id(), 0, LocalDateTime.of(2026, 11, 24, 3, 59), 0.5, 0));

        assertThat(edited.at()).isEqualTo(entry.at());
        assertThat(edited.day()).isEqualTo(MONDAY);
    }

    @Test
    void a_moment_to_come_or_before_the_last_two_weeks_is_refused_at_the_time_field() {
        for (var when : List.of(
                MONDAY.atTime(19, 6),
                MONDAY.plusDays(400).atTime(0, 0),
                MONDAY.minusDays(14).atTime(18, 59),
                LocalDateTime.MIN,
                LocalDateTime.MAX,
                LocalDateTime.of(0, 1, 1, 0, 0),
                LocalDateTime.of(9999, 1, 1, 0, 0))) {
            assertThatThrownBy(() -> drink("coffee_brewed_cup", when))
                    .as("%s", when)
                    .isInstanceOfSatisfying(
                            NotAccepted.class, e -> assertThat(e.field()).isEqualTo(Field.TIME));
        }
        assertThat(drink("coffee_brewed_cup", MONDAY.atTime(19, 5)).day()).isEqualTo(MONDAY);
        assertThat(drink("coffee_brewed_cup", MONDAY.minusDays(14).atTime(19, 0))
                        .day())
                .isEqualTo(MONDAY.minusDays(14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 1000.1, 1e9, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void milligrams_that_cannot_be_are_refused_at_their_field(double mg) {
        assertThatThrownBy(() -> own("Tea", mg))
                .isInstanceOfSatisfying(
                        NotAccepted.class, e -> assertThat(e.field()).isEqualTo(Field.MILLIGRAMS));
        assertThatThrownBy(() -> run(patient, () -> log.log(patient, Ids.next(), COFFEE, Amount.milligrams(mg), null)))
                .isInstanceOf(NotAccepted.class);
        assertThat(as(patient, () -> log.today(patient)).entries()).isEmpty();
        assertThat(as(patient, () -> log.ownItems(patient))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.09, 10.1, 1e9, Double.NaN})
    void servings_that_cannot_be_are_refused_at_their_field(double servings) {
        assertThatThrownBy(
                        () -> run(patient, () -> log.log(patient, Ids.next(), COFFEE, Amount.servings(servings), null)))
                .isInstanceOfSatisfying(
                        NotAccepted.class, e -> assertThat(e.field()).isEqualTo(Field.SERVINGS));
        var entry = drink("coffee_brewed_cup", null);
        assertThatThrownBy(() -> run(patient, () -> log.edit(patient, entry.id(), 0, entry.local(), servings, 0)))
                .isInstanceOf(NotAccepted.class);
        assertThat(as(patient, () -> log.today(patient)).mg()).isEqualTo(95);
    }

    @Test
    void a_name_of_a_million_letters_or_with_a_character_that_is_none_is_refused_and_nothing_is_kept() {
        for (var name : List.of("", "  ", "\u200b", "x".repeat(81), "x".repeat(1_000_000), "a\0b", "\ud800", "a\nb")) {
            assertThatThrownBy(() -> own(name, 10))
                    .isInstanceOfSatisfying(
                            NotAccepted.class, e -> assertThat(e.field()).isEqualTo(Field.NAME));
        }
        assertThat(as(patient, () -> log.ownItems(patient))).isEmpty();
    }

    @Test
    void an_own_name_may_be_in_any_script_and_comes_back_as_it_was_typed() {
        for (var name : List.of("Oma's Kaffee ☕", "קפה שחור", "قهوة", "👩‍🚀 fuel", "x".repeat(80), "☕".repeat(80))) {
            assertThat(own("  " + name + " ", 40).name()).isEqualTo(name);
        }
    }

    @Test
    void the_same_own_item_named_twice_is_one_and_is_found_again_by_a_slip_of_its_name() {
        own("Grandma's brew", 110);
        own("grandma's BREW", 110);

        assertThat(as(patient, () -> log.ownItems(patient))).hasSize(1);
        assertThat(as(patient, () -> log.search(patient, "granma")))
                .extracting(Choice::name)
                .containsExactly("Grandma's brew");
        assertThat(as(patient, () -> log.today(patient)).mg()).isEqualTo(220);
    }

    @Test
    void what_a_patient_names_cannot_be_read_in_the_database() throws Exception {
        own("Canary coffee", 50);

        try (var connection = TestDatabase.asSuperuser();
                var query =
                        connection.prepareStatement("select name_sealed from intake.own_item where patient_id = ?")) {
            query.setObject(1, patient.value());
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("Canary");
        }
    }

    @Test
    void another_person_finds_nothing_and_changes_nothing() {
        var entry = drink("coffee_brewed_cup", null);
        var other = people.patient(BERLIN);

        assertThatThrownBy(() -> run(other, () -> log.today(patient))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(other, () -> log.remove(patient, entry.id(), 0)))
                .isInstanceOf(NotFound.class);
        assertThat(as(other, () -> log.remove(other, entry.id(), 0))).isEmpty();
        assertThatThrownBy(() -> run(other, () -> log.edit(other, entry.id(), 0, entry.local(), 2, 0)))
                .isInstanceOf(NotFound.class);
        var own = own("Mine", 10);
        assertThatThrownBy(() -> run(other, () -> log.log(other, Ids.next(), own.item(), Amount.ONE, null)))
                .isInstanceOf(NotFound.class);
        assertThat(as(patient, () -> log.today(patient)).mg()).isEqualTo(105);
    }

    @Test
    void without_an_actor_no_row_is_visible() throws Exception {
        drink("coffee_brewed_cup", null);
        own("Mine", 10);
        run(patient, () -> settings.bedtime(patient, LocalTime.of(22, 0)));

        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            for (var table : List.of("entry", "own_item", "day_total", "setting")) {
                var row = statement.executeQuery("select count(*) from intake." + table);
                row.next();
                assertThat(row.getInt(1)).as(table).isZero();
            }
        }
    }

    @Test
    void before_there_is_a_habit_common_drinks_are_offered_and_then_the_usual_ones_of_this_hour() {
        assertThat(as(patient, () -> log.page(patient)).known()).isFalse();
        assertThat(as(patient, () -> log.page(patient)).usual())
                .extracting(Choice::name)
                .containsExactly("Filter coffee", "Espresso", "Black tea", "Coca-Cola");

        for (int day = 1; day <= 5; day++) {
            drink("espresso_1", MONDAY.minusDays(day).atTime(8, 0));
            drink("espresso_1", MONDAY.minusDays(day).atTime(11, 0));
        }
        drink("matcha", MONDAY.minusDays(2).atTime(18, 0));

        var evening = as(patient, () -> log.page(patient));
        assertThat(evening.known()).isTrue();
        assertThat(evening.usual()).extracting(Choice::name).startsWith("Matcha", "Espresso");
        itIs("2026-11-23T09:00");
        assertThat(as(patient, () -> log.page(patient)).usual())
                .extracting(Choice::name)
                .startsWith("Espresso", "Matcha");
    }

    @Test
    void the_amount_on_the_label_wins_and_becomes_the_habit() {
        run(patient, () -> log.log(patient, Ids.next(), COFFEE, Amount.milligrams(142.5), null));

        var usual = as(patient, () -> log.page(patient)).usual().getFirst();
        run(patient, () -> log.log(patient, Ids.next(), usual.item(), usual.amount(), null));

        assertThat(as(patient, () -> log.today(patient)).mg()).isEqualTo(285);
    }

    @Test
    void the_step_on_today_comes_only_after_the_log_was_used_and_goes_when_it_is_let_be() {
        assertThat(as(patient, () -> step.stepsFor(patient, MONDAY))).isEmpty();

        drink("coffee_brewed_cup", MONDAY.minusDays(7).atTime(12, 0));

        assertThat(as(patient, () -> step.stepsFor(patient, MONDAY)))
                .singleElement()
                .satisfies(s -> assertThat(s.done()).isFalse());
        assertThat(as(patient, () -> step.stepsFor(patient, MONDAY.plusDays(1))))
                .isEmpty();
        drink("coffee_brewed_cup", null);
        assertThat(as(patient, () -> step.stepsFor(patient, MONDAY)))
                .singleElement()
                .satisfies(s -> assertThat(s.done()).isTrue());
    }

    @Test
    void the_archive_has_every_entry_with_the_name_it_was_given() {
        drink("tea_black", MONDAY.minusDays(1).atTime(9, 0));
        own("Canary coffee", 50);
        run(patient, () -> settings.bedtime(patient, LocalTime.of(22, 30)));

        assertThat(as(patient, () -> drinksArchive.rows(patient)))
                .extracting(DrinksArchive.Row::name)
                .containsExactly("Black tea", "Canary coffee");
        assertThat(as(patient, () -> ownItemsArchive.rows(patient)))
                .extracting(OwnItem::name)
                .containsExactly("Canary coffee");
        assertThat(as(patient, () -> bedtimeArchive.rows(patient)))
                .containsExactly(new BedtimeArchive.Row(LocalTime.of(22, 30)));
    }

    @Test
    void the_line_about_the_sum_is_said_from_200_mg_on() {
        assertThat(band()).isEqualTo(Band.NONE);
        drink("coffee_brewed_cup", null);
        assertThat(band()).isEqualTo(Band.LOW);
        drink("coffee_brewed_cup", null);
        assertThat(band()).isEqualTo(Band.MODERATE);
        drink("coke_330", null);
        assertThat(band()).isEqualTo(Band.HIGH_WITHIN_THE_LIMIT);
        assertThat(as(patient, () -> log.today(patient)).muchAtOnce()).isFalse();
        drink("fivehour_x", null);
        assertThat(band()).isEqualTo(Band.ABOVE_THE_LIMIT);
        assertThat(as(patient, () -> log.today(patient)).muchAtOnce()).isTrue();
    }

    @Test
    void in_pregnancy_and_while_breastfeeding_the_limit_is_200_mg() {
        drink("coke_330", null);
        drink("pill_200", null);
        assertThat(band()).isEqualTo(Band.HIGH_WITHIN_THE_LIMIT);

        run(patient, () -> settings.aboutMe(patient, about(Pregnancy.FIRST_TRIMESTER, false, false)));
        assertThat(band()).isEqualTo(Band.ABOVE_THE_LIMIT);

        run(patient, () -> settings.aboutMe(patient, about(Pregnancy.NO, true, false)));
        assertThat(band()).isEqualTo(Band.ABOVE_THE_LIMIT);
    }

    @Test
    void with_fluvoxamine_no_level_is_computed() {
        drink("coffee_brewed_cup", null);
        run(patient, () -> settings.aboutMe(patient, about(Pregnancy.NO, false, true)));

        var page = as(patient, () -> log.page(patient));

        assertThat(page.curve()).isNull();
        assertThat(page.today().left()).isNull();
        assertThat(page.today().room()).isNull();
        assertThat(page.today().mg()).isEqualTo(95);
    }

    @Test
    void what_could_still_be_had_now_leaves_30_mg_at_bedtime() {
        itIs("2026-11-23T09:00");
        drink("coffee_brewed_cup", MONDAY.atTime(8, 0));

        double room =
                Objects.requireNonNull(as(patient, () -> log.today(patient)).room());
        as(patient, () -> log.log(patient, Ids.next(), COFFEE, Amount.milligrams(Math.round(room)), null));

        assertThat(left(as(patient, () -> log.today(patient)))).isCloseTo(30, within(0.1));
        assertThat(as(patient, () -> log.today(patient)).roomWithinLimits()).isCloseTo(0, within(0.5));
        itIs("2026-11-23T17:00");
        assertThat(as(patient, () -> log.today(patient)).room()).isCloseTo(0, within(0.5));
        itIs("2026-11-23T17:01");
        assertThat(as(patient, () -> log.today(patient)).room())
                .as("in the last six hours")
                .isNull();
    }

    @Test
    void what_could_still_be_had_is_never_more_than_is_fine_at_once_or_a_day() {
        itIs("2026-11-23T05:00");
        assertThat(as(patient, () -> log.today(patient)).room()).isGreaterThan(200);
        assertThat(as(patient, () -> log.today(patient)).roomWithinLimits()).isEqualTo(200);

        run(patient, () -> settings.aboutMe(patient, about(Pregnancy.FIRST_TRIMESTER, false, false)));
        drink("espresso_1", null);

        assertThat(as(patient, () -> log.today(patient)).roomWithinLimits()).isEqualTo(137);
    }

    @Test
    void a_day_without_anything_is_unknown_until_the_patient_says_that_there_was_nothing() {
        assertThat(totals()).isEmpty();

        run(patient, () -> log.nothingToday(patient, true));

        assertThat(totals()).singleElement().satisfies(day -> {
            assertThat(day.saidNone()).isTrue();
            assertThat(day.isWithout()).isTrue();
        });
        drink("coffee_brewed_cup", null);
        assertThat(totals()).singleElement().extracting(DayTotal::saidNone).isEqualTo(false);
        run(patient, () -> log.nothingToday(patient, true));
        assertThat(totals()).singleElement().extracting(DayTotal::mg).isEqualTo(95.0);
    }

    @Test
    void yesterday_morning_can_be_logged_again_at_the_same_hours_and_only_where_the_morning_is_still_empty() {
        var yesterday = MONDAY.minusDays(1);
        drink("coffee_brewed_cup", yesterday.atTime(7, 10));
        drink("espresso_1", yesterday.atTime(11, 30));
        drink("tea_black", yesterday.atTime(15, 0));
        itIs("2026-11-23T10:00");

        var repeat = Objects.requireNonNull(as(patient, () -> log.page(patient)).repeat());
        assertThat(repeat.part()).isEqualTo(PartOfDay.MORNING);
        assertThat(repeat.items()).singleElement().satisfies(item -> {
            assertThat(item.choice().name()).isEqualTo("Filter coffee");
            assertThat(item.when()).isEqualTo(MONDAY.atTime(7, 10));
        });
        run(
                patient,
                () -> log.logAll(
                        patient,
                        repeat.items().stream()
                                .map(item -> new Logging(
                                        Ids.next(),
                                        item.choice().item(),
                                        item.choice().amount(),
                                        item.when()))
                                .toList()));

        assertThat(as(patient, () -> log.page(patient)).repeat()).isNull();
        assertThat(as(patient, () -> log.today(patient)).mg()).isEqualTo(95);
    }

    @Test
    void several_are_logged_together_or_none_of_them() {
        var good = new Logging(Ids.next(), COFFEE, Amount.ONE.sippedOver(60), null);
        var ahead =
                new Logging(Ids.next(), COFFEE, Amount.ONE, MONDAY.plusDays(1).atTime(9, 0));

        assertThatThrownBy(() -> run(patient, () -> log.logAll(patient, List.of(good, ahead))))
                .isInstanceOf(NotAccepted.class);
        assertThat(as(patient, () -> log.today(patient)).entries()).isEmpty();

        run(patient, () -> log.logAll(patient, List.of(good, good)));
        assertThat(as(patient, () -> log.today(patient)).entries())
                .singleElement()
                .extracting(Entry::sipMinutes)
                .isEqualTo(60);
    }

    private Band band() {
        return as(patient, () -> log.today(patient)).band();
    }

    private static double left(IntakeDay day) {
        return Objects.requireNonNull(day.left()).middle();
    }

    private static AboutMe about(Pregnancy pregnancy, boolean breastfeeding, boolean fluvoxamine) {
        return new AboutMe(false, false, false, pregnancy, breastfeeding, false, fluvoxamine, false, null);
    }

    private Entry drink(String substance, @Nullable LocalDateTime when) {
        return as(patient, () -> log.log(patient, Ids.next(), new Item.Listed(substance), Amount.ONE, when));
    }

    private Entry own(String name, double mg) {
        UUID item = Ids.next();
        return as(patient, () -> log.logOwn(patient, Ids.next(), item, name, mg, null));
    }

    private List<DayTotal> totals() {
        return as(patient, () -> log.totals(patient, MONDAY.minusDays(30), MONDAY.plusDays(2)));
    }

    private void itIs(String berlin) {
        clock.set(LocalDateTime.parse(berlin).atZone(BERLIN).toInstant());
    }

    @Test
    void a_moment_is_read_as_it_was_written() {
        var moment = Instant.parse("2026-11-23T17:59:59.123456Z");
        clock.set(moment.plusNanos(789));

        assertThat(drink("coffee_brewed_cup", null).at()).isEqualTo(moment);
    }
}
