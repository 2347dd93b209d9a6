package app.lull.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.review.BodyMaps;
import app.lull.review.Region;
import app.lull.review.WeekMap;
import app.lull.testing.TestPeople;
import app.lull.testing.ViewTest;
import app.lull.ui.BodyMap;
import app.lull.ui.Notice;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MapViewTest extends ViewTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2026, 9, 3);
    private static final Pattern REGION = Pattern.compile("\"region\":\"([a-z_]+)\"");

    @Autowired
    private BodyMaps maps;

    @BeforeEach
    void enrolled() {
        on(1, "10:00");
        TestPeople.run(patient, () -> maps.page(patient));
        on(8, "20:00");
    }

    @Test
    void every_region_is_a_check_box_and_every_region_is_drawn() {
        open();

        var words =
                $(BodyMap.class).single().getElement().getPropertyRaw("groups").toString();
        var drawn = REGION.matcher(
                $(BodyMap.class).single().getElement().getPropertyRaw("figures").toString());
        assertThat(Stream.of(Region.values()))
                .allSatisfy(region -> assertThat(words).contains("\"" + region.id() + "\"", region.words()));
        assertThat(drawn.results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Region.values()).map(Region::id).toList());
    }

    @Test
    void left_and_right_are_the_patients_own_and_it_says_so() {
        open();

        assertThat($(BodyMap.class).single().getElement().getProperty("hint", ""))
                .contains("your own left");
        assertThat($(BodyMap.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("figures")
                        .toString())
                .contains("your left", "in a mirror");
    }

    @Test
    void what_is_marked_is_kept_and_shown_and_nothing_is_added_up() {
        open();
        $(BodyMap.class).single().setValue(Set.of("calf_l", "eyelid_r"));

        save();

        assertThat(kept())
                .singleElement()
                .extracting(WeekMap::regions)
                .isEqualTo(List.of(Region.EYELID_R, Region.CALF_L));
        assertThat(text()).contains("Kept.").doesNotContain("2 ");
    }

    @Test
    void a_region_that_is_not_on_offer_counts_for_nothing() {
        open();
        $(BodyMap.class).single().getElement().setProperty("value", "calf_l wing_l");

        save();

        assertThat(kept()).singleElement().extracting(WeekMap::regions).isEqualTo(List.of());
    }

    @Test
    void the_next_day_it_says_what_was_kept_and_from_when_the_next_can_be_marked() {
        mark(Region.CALF_L);
        on(9, "10:00");
        open();

        assertThat($(BodyMap.class).all()).isEmpty();
        assertThat(text()).contains("your left lower leg", "Thursday 17 September");
    }

    @Test
    void what_was_marked_before_stands_there_week_by_week() {
        mark(Region.CALF_L);
        on(15, "20:00");
        open();

        assertThat(text()).contains("Thursday 10 September: your left lower leg");
    }

    @Test
    void where_another_tab_was_faster_both_are_said_and_one_is_chosen() {
        open();
        mark(Region.CALF_L);
        $(BodyMap.class).single().setValue(Set.of("neck"));
        save();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("your left lower leg", "neck");
        test(button("Save what is here")).click();

        assertThat(kept()).singleElement().extracting(WeekMap::regions).isEqualTo(List.of(Region.NECK));
    }

    private void mark(Region region) {
        TestPeople.run(patient, () -> {
            var page = maps.page(patient);
            maps.save(patient, page.marked(List.of(region)));
        });
    }

    private List<WeekMap> kept() {
        return TestPeople.as(patient, () -> maps.all(patient));
    }

    private void open() {
        navigate("review/map", MapView.class);
    }

    private void save() {
        test(button("Save")).click();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void on(int dayOfProgram, String time) {
        clock.set(DAY_ONE.plusDays(dayOfProgram - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(BERLIN)
                .toInstant());
    }
}
