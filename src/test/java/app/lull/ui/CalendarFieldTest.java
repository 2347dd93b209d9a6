package app.lull.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarFieldTest {

    @Test
    void weeks_begin_on_monday_unless_the_country_says_otherwise() {
        assertThat(CalendarField.firstDay(Locale.ENGLISH)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CalendarField.firstDay(Locale.ROOT)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CalendarField.firstDay(Locale.UK)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CalendarField.firstDay(Locale.GERMANY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(CalendarField.firstDay(Locale.US)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(CalendarField.firstDay(Locale.of("ar", "EG"))).isEqualTo(DayOfWeek.SATURDAY);
    }

    @Test
    void the_country_counts_and_not_the_language() {
        assertThat(CalendarField.firstDay(Locale.of("es", "US"))).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(CalendarField.firstDay(Locale.of("en", "AT"))).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void the_field_itself_has_it() {
        assertThat(new CalendarField("When").getI18n().getFirstDayOfWeek())
                .as("1 is Monday")
                .isEqualTo(1);
    }
}
