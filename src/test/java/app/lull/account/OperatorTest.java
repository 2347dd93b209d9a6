package app.lull.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.Operator.Mode;
import app.lull.account.Operator.Watch;
import app.lull.store.CannotStart;
import org.junit.jupiter.api.Test;

class OperatorTest {

    @Test
    void nobody_is_asked_about_self_harm_where_nobody_watches() {
        var operator = new Operator("", "clinical", "", "");
        assertThat(operator.asksAboutSelfHarm()).isFalse();
        assertThat(operator.watch()).isEmpty();
    }

    @Test
    void people_are_asked_where_the_operator_has_named_who_watches_and_how_soon() {
        var operator = new Operator("The clinic", "Clinical", "the team on call", "one working day");
        assertThat(operator.asksAboutSelfHarm()).isTrue();
        assertThat(operator.watch()).contains(new Watch("the team on call", "one working day"));
    }

    @Test
    void as_education_alone_nobody_is_asked_whoever_watches() {
        var operator = new Operator("", "wellness", "the team", "one day");
        assertThat(operator.mode()).isEqualTo(Mode.WELLNESS);
        assertThat(operator.asksAboutSelfHarm()).isFalse();
    }

    @Test
    void half_a_watch_stops_the_start() {
        assertThatThrownBy(() -> new Operator("", "clinical", "the team", " "))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("watched-within");
    }

    @Test
    void a_mode_there_is_not_stops_the_start() {
        assertThatThrownBy(() -> new Operator("", "medical", "", ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("clinical or wellness");
    }
}
