package app.lull.intake;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.intake.IntakeDay.Band;
import app.lull.kinetics.Clearance.Pregnancy;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class CaffeineWeeksTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    CaffeineWeeks weeks;

    @Autowired
    EntriesFile file;

    @Autowired
    IntakeLog log;

    @Autowired
    IntakeSettings settings;

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
    void where_nothing_was_ever_logged_there_is_nothing() {
        assertThat(as(patient, () -> weeks.days(patient, CaffeineSpan.FOUR_WEEKS)))
                .isEmpty();
    }

    @Test
    void each_day_up_to_today_is_there_known_or_open_and_one_without_is_known() {
        drink("coffee_brewed_cup", "2026-11-21T09:00");
        drink("espresso_1", "2026-11-22T00:30");
        itIs("2026-11-22T20:00");
        run(patient, () -> log.nothingToday(patient, true));
        itIs("2026-11-23T19:00");

        var shown = shown(CaffeineSpan.FOUR_WEEKS);

        assertThat(shown.days()).hasSize(28);
        assertThat(shown.days().getLast().day()).isEqualTo(MONDAY);
        var saturday = shown.days().get(25);
        assertThat(saturday.total()).isNotNull().satisfies(total -> {
            assertThat(total.mg()).isEqualTo(95 + 63);
            assertThat(total.low()).isEqualTo(70 + 40);
            assertThat(total.high()).isEqualTo(140 + 75);
        });
        assertThat(saturday.last()).isEqualTo(LocalTime.of(0, 30));
        var sunday = shown.days().get(26);
        assertThat(sunday.isWithout()).isTrue();
        assertThat(sunday.last()).isNull();
        assertThat(shown.days().get(24).total()).isNull();
        assertThat(shown.days().get(27).total()).isNull();
    }

    @Test
    void where_four_weeks_have_nothing_more_are_shown() {
        itIs("2026-09-01T10:00");
        drink("coffee_brewed_cup", "2026-09-01T09:00");
        itIs("2026-11-23T19:00");

        var shown = shown(CaffeineSpan.FOUR_WEEKS);

        assertThat(shown.span()).isEqualTo(CaffeineSpan.THREE_MONTHS);
        assertThat(shown.days()).hasSize(92);
        assertThat(shown(CaffeineSpan.YEAR).days()).hasSize(365);
    }

    @Test
    void a_month_has_all_its_days_and_none_is_later_than_the_one_that_holds_today() {
        drink("coffee_brewed_cup", "2026-11-21T09:00");

        var november = month(LocalDate.MAX);

        assertThat(november.days()).hasSize(30);
        assertThat(november.first()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.isLast()).isTrue();
        assertThat(month(LocalDate.of(2026, 10, 31)).isLast()).isFalse();
        assertThat(month(LocalDate.MIN).first()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void the_bands_are_those_of_a_day_and_in_pregnancy_the_limit_is_lower() {
        drink("coffee_brewed_cup", "2026-11-21T09:00");
        drink("coffee_decaf", "2026-11-20T09:00");
        drink("sbux_brewed_16", "2026-11-19T09:00");
        drink("sbux_brewed_20", "2026-11-18T09:00");

        assertThat(bands()).containsExactly(Band.ABOVE_THE_LIMIT, Band.HIGH_WITHIN_THE_LIMIT, Band.NONE, Band.LOW);

        run(
                patient,
                () -> settings.aboutMe(
                        patient,
                        new AboutMe(
                                false, false, false, Pregnancy.SECOND_TRIMESTER, false, false, false, false, null)));
        assertThat(bands()).containsExactly(Band.ABOVE_THE_LIMIT, Band.ABOVE_THE_LIMIT, Band.NONE, Band.LOW);
    }

    @Test
    void the_file_of_days_has_each_day_and_empty_cells_where_it_is_open() {
        drink("coffee_brewed_cup", "2026-11-22T09:05");

        assertThat(as(patient, () -> weeks.csv(patient, CaffeineSpan.FOUR_WEEKS))
                        .split("\r\n"))
                .hasSize(29)
                .startsWith("Day,About mg,Low mg,High mg,Entries,Last at,Plan: mg at most,Plan: none after,Plan")
                .contains("2026-11-22,100,70,140,1,09:05,,,")
                .endsWith("2026-11-23,,,,,,,,");
    }

    @Test
    void the_file_of_entries_has_every_entry_and_no_cell_is_a_formula() {
        drink("coffee_brewed_cup", "2026-11-10T09:05");
        itIs("2026-09-02T10:00");
        run(patient, () -> log.logOwn(patient, Ids.next(), Ids.next(), "=1+1", 80.5, null));
        itIs("2026-11-23T19:00");

        assertThat(entries().split("\r\n"))
                .containsExactly(
                        "At (ISO 8601),Date,Time,Name,Serving,Servings,mg,Low mg,High mg,Sip minutes",
                        "2026-09-02T08:00:00Z,2026-09-02,10:00,'=1+1,,1,80.5,80.5,80.5,0",
                        "2026-11-10T08:05:00Z,2026-11-10,09:05,Filter coffee,1 cup,1,95,70,140,0");
    }

    @Test
    void the_file_of_entries_leaves_none_out_and_has_none_twice() {
        for (int day = 0; day < 100; day += 3) {
            var at = LocalDateTime.of(2026, 8, 1, 9, 0).plusDays(day);
            itIs(at.toString());
            run(patient, () -> log.log(patient, Ids.next(), new Item.Listed("espresso_1"), Amount.ONE, null));
        }

        assertThat(entries()).hasLineCount(1 + 34);
    }

    @Test
    void another_person_is_told_there_is_nothing() {
        drink("coffee_brewed_cup", "2026-11-21T09:00");
        var stranger = people.patient(BERLIN);

        assertThatThrownBy(() -> as(stranger, () -> weeks.days(patient, CaffeineSpan.YEAR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> weeks.month(patient, MONDAY)))
                .isInstanceOf(NotFound.class);
        var written = new StringWriter();
        assertThatThrownBy(() -> run(stranger, () -> write(written))).isInstanceOf(NotFound.class);
        assertThat(written.toString()).isEmpty();
    }

    private CaffeineDays shown(CaffeineSpan span) {
        return as(patient, () -> weeks.days(patient, span)).orElseThrow();
    }

    private CaffeineMonth month(LocalDate day) {
        return as(patient, () -> weeks.month(patient, day));
    }

    private List<Band> bands() {
        var month = month(MONDAY);
        return month.days().stream()
                .map(CaffeineDay::total)
                .filter(Objects::nonNull)
                .map(month::band)
                .toList();
    }

    private String entries() {
        var written = new StringWriter();
        run(patient, () -> write(written));
        return written.toString();
    }

    private void write(StringWriter to) {
        try {
            file.write(patient, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drink(String item, String when) {
        run(patient, () -> log.log(patient, Ids.next(), new Item.Listed(item), Amount.ONE, LocalDateTime.parse(when)));
    }

    private void itIs(String local) {
        clock.set(LocalDateTime.parse(local).atZone(BERLIN).toInstant());
    }
}
