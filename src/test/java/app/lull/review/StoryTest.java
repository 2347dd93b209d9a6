package app.lull.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lull.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final long SEED = 401L;

    @Test
    void the_band_of_18_22_and_20_is_worked_out_by_hand() {
        // mean 20; deviations -2, 2, 0; squares 8, over n - 1 = 2 is 4, root 2; 1.28 times 2 is 2.56
        var band = BaselineBand.of(List.of(18, 22, 20)).orElseThrow();

        assertThat(band.lower()).isCloseTo(17.44, within(1e-9));
        assertThat(band.upper()).isCloseTo(22.56, within(1e-9));
        assertThat(band.changeOf(17)).isEqualTo(Change.BELOW);
        assertThat(band.changeOf(18)).isEqualTo(Change.INSIDE);
        assertThat(band.changeOf(22)).isEqualTo(Change.INSIDE);
        assertThat(band.changeOf(23)).isEqualTo(Change.ABOVE);
    }

    @Test
    void the_band_of_10_13_and_17_is_worked_out_by_hand() {
        // mean 13.3333; squares 11.1111 + 0.1111 + 13.4444 = 24.6667, over 2 is 12.3333, root 3.511885; by 1.28
        // 4.495212
        var band = BaselineBand.of(List.of(10, 13, 17)).orElseThrow();

        assertThat(band.lower()).isCloseTo(8.838121, within(1e-5));
        assertThat(band.upper()).isCloseTo(17.828546, within(1e-5));
    }

    @Test
    void where_the_first_three_are_the_same_one_point_up_or_down_is_no_change() {
        var band = BaselineBand.of(List.of(15, 15, 15)).orElseThrow();

        assertThat(IntStream.rangeClosed(13, 17).mapToObj(band::changeOf))
                .containsExactly(Change.BELOW, Change.INSIDE, Change.INSIDE, Change.INSIDE, Change.ABOVE);
    }

    @Test
    void with_fewer_than_three_it_is_too_early_and_the_first_three_themselves_are_no_change() {
        assertThat(story(20, 30).band()).isNull();
        assertThat(changes(20, 30)).containsOnly(Change.TOO_EARLY);
        assertThat(changes(18, 22, 20, 23, 20, 17))
                .containsExactly(
                        Change.TOO_EARLY,
                        Change.TOO_EARLY,
                        Change.TOO_EARLY,
                        Change.ABOVE,
                        Change.INSIDE,
                        Change.BELOW);
    }

    @Test
    void three_weeks_above_the_band_in_a_row_offer_another_plan_and_two_do_not() {
        assertThat(story(18, 22, 20, 24, 25).changePlan()).isFalse();
        assertThat(story(18, 22, 20, 24, 25, 23).changePlan()).isTrue();
        assertThat(story(18, 22, 20, 24, 22, 23).changePlan()).isFalse();
        assertThat(story(18, 22, 20, 24, 25, 23, 22).changePlan()).isFalse();
    }

    @Test
    void weeks_with_one_left_out_between_them_are_not_in_a_row() {
        var reviews = new ArrayList<Review>();
        var sums = List.of(18, 22, 20, 24, 25, 23);
        var weeks = List.of(0, 1, 2, 3, 4, 6);
        for (int i = 0; i < sums.size(); i++) {
            reviews.add(review(weeks.get(i), sums.get(i), null));
        }

        assertThat(Story.of(reviews).changePlan()).isFalse();
    }

    @Test
    void a_week_without_a_review_is_a_gap_in_the_row() {
        var row = Story.of(List.of(review(1, 10, null), review(2, 12, null), review(4, 9, null)))
                .row();

        assertThat(row).extracting(Story.OneOfTheRow::sum).containsExactly(10, 12, null, 9);
        assertThat(row.getLast().from()).isEqualTo(row.getFirst().from().plusWeeks(3));
        assertThat(Story.of(List.of()).row()).isEmpty();
    }

    @Test
    void a_band_is_named_to_one_decimal_and_only_as_far_as_sums_go() {
        assertThat(BaselineBand.of(List.of(18, 22, 20)).orElseThrow().words()).isEqualTo("17.4 to 22.6");
        assertThat(BaselineBand.of(List.of(0, 1, 8)).orElseThrow().words()).startsWith("0 to ");
        assertThat(BaselineBand.of(List.of(15, 15, 15)).orElseThrow().words()).isEqualTo("14 to 16");
    }

    @Test
    void a_lot_worse_offers_another_plan_until_a_later_week_says_otherwise() {
        var first = review(0, 10, Worse.A_LOT);
        assertThat(Story.of(List.of(first)).changePlan()).isTrue();
        assertThat(Story.of(List.of(first, review(1, 10, Worse.SOME))).changePlan())
                .isFalse();
        assertThat(Story.of(List.of(first, review(1, 10, null))).changePlan()).isFalse();
    }

    @Test
    void ten_thousand_random_series_agree_with_another_computation() {
        var random = new Random(SEED);
        for (int n = 0; n < 10_000; n++) {
            var sums = random.ints(3 + random.nextInt(9), 0, 33).boxed().toList();
            var story = story(sums.stream().mapToInt(Integer::intValue).toArray());
            for (int i = 3; i < sums.size(); i++) {
                assertThat(story.weeks().get(i).change())
                        .as("seed %d, series %d: %s at %d", SEED, n, sums, i)
                        .isEqualTo(expected(sums, sums.get(i)));
            }
            var last = sums.subList(Math.max(3, sums.size() - 3), sums.size());
            assertThat(story.changePlan())
                    .as("seed %d, series %d: %s", SEED, n, sums)
                    .isEqualTo(last.size() == 3 && last.stream().allMatch(sum -> expected(sums, sum) == Change.ABOVE));
        }
    }

    @Test
    void where_nothing_changes_about_four_weeks_in_ten_fall_outside_as_the_form_says() {
        var random = new Random(SEED);
        int outside = 0;
        for (int n = 0; n < 20_000; n++) {
            var sums = random.doubles(4)
                    .map(ignored -> Math.clamp(Math.round(16 + 4 * random.nextGaussian()), 0L, 32L))
                    .mapToObj(sum -> (int) sum)
                    .toList();
            if (BaselineBand.of(sums).orElseThrow().changeOf(sums.getLast()) != Change.INSIDE) {
                outside++;
            }
        }
        assertThat(outside / 20_000.0).as("seed %d", SEED).isBetween(0.35, 0.42);
    }

    /** In whole numbers: (3x - S)² against (3·1.28)² · (3Q - S²)/6, with S the sum and Q the sum of squares. */
    private static Change expected(List<Integer> sums, int x) {
        long s = sums.get(0) + sums.get(1) + sums.get(2);
        long q = sums.subList(0, 3).stream().mapToLong(y -> (long) y * y).sum();
        long far = 3L * x - s;
        long spread = 3 * q - s * s;
        var inside = spread == 0 ? Math.abs(far) <= 3 : far * far * 60_000 <= 3 * 3 * 128 * 128 * spread;
        return inside ? Change.INSIDE : far < 0 ? Change.BELOW : Change.ABOVE;
    }

    private static List<Change> changes(int... sums) {
        return story(sums).weeks().stream().map(Story.Told::change).toList();
    }

    private static Story story(int... sums) {
        return Story.of(IntStream.range(0, sums.length)
                .mapToObj(week -> review(week, sums[week], null))
                .toList());
    }

    private static Review review(int week, int sum, @Nullable Worse worse) {
        var from = LocalDate.of(2026, 9, 3).plusDays(7L * week);
        return new Review(
                Ids.next(),
                week,
                from,
                from.plusDays(7),
                "C6w",
                1,
                "en",
                new Answers(items(sum), worse, null, Foods.LEFT_OUT),
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** Some eight answers with this sum. */
    static Items items(int sum) {
        var answers = new ArrayList<Integer>();
        int left = sum;
        for (int i = 0; i < 8; i++) {
            int part = Math.min(4, left);
            answers.add(i < 6 ? part : 4 - part);
            left -= part;
        }
        return Items.of(answers);
    }
}
