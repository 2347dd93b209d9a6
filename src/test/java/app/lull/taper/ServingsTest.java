package app.lull.taper;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.taper.Drink.Make;
import app.lull.taper.UsualDay.Had;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Drink MORNING = coffee("07:30");
    private static final Drink LATE = coffee("10:00");
    private static final Drink NOON = coffee("13:00");
    private static final Drink AFTERNOON = coffee("16:00");
    private static final List<Drink> FOUR = List.of(MORNING, LATE, NOON, AFTERNOON);

    @Test
    void the_latest_drink_changes_first() {
        assertThat(said(FOUR, 400, 320, null)).containsExactly("The 16:00 coffee becomes decaf.");
        assertThat(said(FOUR, 400, 245, null))
                .containsExactly(
                        "The 16:00 coffee becomes decaf.", "The 13:00 coffee becomes half-caf: half of it decaf.");
        assertThat(said(FOUR, 400, 100, null))
                .containsExactly(
                        "The 16:00 coffee becomes decaf.",
                        "The 13:00 coffee becomes decaf.",
                        "The 10:00 coffee becomes decaf.",
                        "The 07:30 coffee becomes a smaller one.");
        assertThat(said(FOUR, 400, 10, null))
                .containsExactly(
                        "The 16:00 coffee becomes something without caffeine.",
                        "The 13:00 coffee becomes something without caffeine.",
                        "The 10:00 coffee becomes decaf.",
                        "The 07:30 coffee becomes decaf.");
    }

    @Test
    void the_least_change_that_will_do_is_taken() {
        assertThat(said(FOUR, 380, 350, null)).containsExactly("The 16:00 coffee becomes a smaller one.");
        assertThat(said(FOUR, 380, 340, null)).containsExactly("The 16:00 coffee becomes half-caf: half of it decaf.");
    }

    @Test
    void at_none_each_drink_is_one_without_caffeine() {
        assertThat(said(FOUR, 400, 0, null)).singleElement().asString().contains("Each drink is one without caffeine");
    }

    @Test
    void a_cola_has_no_decaf() {
        var cola = new Drink(LocalTime.of(20, 0), "cola", Make.OTHER, 35);

        assertThat(said(List.of(MORNING, cola), 130, 105, null))
                .containsExactly("The 20:00 cola becomes something without caffeine.");
    }

    @Test
    void after_the_chosen_hour_there_is_none_also_where_the_amount_would_fit() {
        assertThat(said(FOUR, 380, null, LocalTime.of(14, 0))).containsExactly("The 16:00 coffee becomes decaf.");
        assertThat(said(FOUR, 380, null, LocalTime.of(16, 0))).containsExactly("Your usual day fits in.");
        assertThat(said(List.of(MORNING, coffee("00:30")), 190, null, LocalTime.of(16, 0)))
                .as("half past midnight is late in the evening")
                .containsExactly("The 00:30 coffee becomes decaf.");
    }

    @Test
    void tablets_are_left_alone_and_where_they_are_too_much_it_says_how_many_cups_less() {
        var tablet = new Drink(LocalTime.of(18, 0), "tablet", Make.TABLET, 130);

        assertThat(said(List.of(MORNING, tablet), 225, 180, null))
                .containsExactly("The 07:30 coffee becomes half-caf: half of it decaf.");
        assertThat(said(List.of(MORNING, tablet), 225, 100, null))
                .containsExactly("That is about 1½ cups of coffee less than usual.");
    }

    @Test
    void where_the_usual_day_is_unknown_or_another_it_says_how_many_cups_less() {
        assertThat(said(List.of(), 400, 320, null)).containsExactly("That is about 1 cup of coffee less than usual.");
        assertThat(said(List.of(MORNING), 400, 210, null))
                .containsExactly("That is about 2 cups of coffee less than usual.");
        assertThat(said(List.of(), 400, 360, null))
                .containsExactly("That is about half a cup of coffee less than usual.");
    }

    @Test
    void for_any_day_and_any_step_what_is_left_is_not_more_than_the_step() {
        long seed = Long.getLong("lull.seed", 20261126);
        System.out.println("servings, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            var usual = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(n -> new Drink(
                            LocalTime.of(random.nextInt(24), random.nextBoolean() ? 0 : 30),
                            "cup",
                            random.nextBoolean() ? Make.BREWED : Make.OTHER,
                            random.nextInt(250)))
                    .toList();
            int mg = random.nextInt(80) * 5;

            var servings = Servings.of(usual, mg, random.nextBoolean() ? null : LocalTime.of(14, 0));

            assertThat(servings).as("seed %d, %d", seed, i).isPresent();
            assertThat(servings.get().left()).as("seed %d, %d", seed, i).isLessThanOrEqualTo(mg);
        }
    }

    @Test
    void a_usual_day_has_the_first_and_the_second_coffee_at_their_usual_hours() {
        var had = new ArrayList<Had>();
        for (int n = 0; n < 6; n++) {
            had.add(had(n, "07:%02d".formatted(20 + n), 95));
            had.add(had(n, "13:%02d".formatted(50 + n), 95));
        }
        had.add(had(0, "22:00", 95));

        assertThat(UsualDay.of(had, 6)).containsExactly(coffee("07:30"), coffee("14:00"));
    }

    @Test
    void what_was_there_on_fewer_than_half_of_the_days_is_not_usual() {
        assertThat(UsualDay.of(List.of(had(0, "08:00", 95), had(1, "08:00", 95)), 5))
                .isEmpty();
        assertThat(UsualDay.of(List.of(had(0, "08:00", 95), had(1, "08:00", 95)), 4))
                .hasSize(1);
    }

    @Test
    void a_coffee_after_midnight_is_the_last_of_the_evening_before() {
        var had = List.of(had(0, "00:30", 95), had(0, "08:00", 60));

        assertThat(UsualDay.of(had, 1))
                .containsExactly(new Drink(LocalTime.of(8, 0), "coffee", Make.BREWED, 60), coffee("00:30"));
    }

    @Test
    void an_allowance_is_an_amount_or_an_hour_or_both() {
        assertThat(Sentences.allowance(240, null)).isEqualTo("Up to 240 mg.");
        assertThat(Sentences.allowance(0, null)).isEqualTo("No caffeine.");
        assertThat(Sentences.allowance(null, LocalTime.of(14, 0))).isEqualTo("None after 14:00.");
        assertThat(Sentences.allowance(240, LocalTime.of(14, 0))).isEqualTo("Up to 240 mg. None after 14:00.");
    }

    @Test
    void as_something_to_do_today_it_is_one_line() {
        assertThat(Sentences.today(240, null)).isEqualTo("Up to 240 mg of caffeine today");
        assertThat(Sentences.today(240, LocalTime.of(14, 0)))
                .isEqualTo("Up to 240 mg of caffeine today, none after 14:00");
        assertThat(Sentences.today(null, LocalTime.of(14, 0))).isEqualTo("No caffeine after 14:00 today");
        assertThat(Sentences.today(0, LocalTime.of(14, 0))).isEqualTo("No caffeine today");
    }

    private static List<String> said(
            List<Drink> usual, int baseline, @Nullable Integer mg, @Nullable LocalTime noneAfter) {
        return Sentences.servings(usual, baseline, mg, noneAfter);
    }

    private static Drink coffee(String at) {
        return new Drink(LocalTime.parse(at), "coffee", Make.BREWED, 95);
    }

    private static Had had(int day, String at, double mg) {
        return new Had(DAY.plusDays(day), LocalTime.parse(at), "coffee_brewed_cup", "coffee", Make.BREWED, mg);
    }
}
