package app.lull.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.NotFound;
import app.lull.store.EditedMeanwhile;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class FaultTest {

    @Test
    void a_database_that_is_away_is_known_however_deep_it_hides() {
        assertThat(Fault.of(new CannotCreateTransactionException("no connection")))
                .isEqualTo(Fault.STORE_AWAY);
        assertThat(Fault.of(new QueryTimeoutException("too slow"))).isEqualTo(Fault.STORE_AWAY);
        assertThat(Fault.of(new IllegalStateException(
                        new RuntimeException(new CannotGetJdbcConnectionException("gone", new SQLException("08001"))))))
                .isEqualTo(Fault.STORE_AWAY);
    }

    @Test
    void a_broken_rule_of_the_database_is_a_fault_of_ours_not_of_the_connection() {
        assertThat(Fault.of(new DataIntegrityViolationException("check"))).isEqualTo(Fault.UNEXPECTED);
    }

    @Test
    void a_thing_of_somebody_else_looks_like_a_thing_that_is_not_there() {
        assertThat(Fault.of(new NotFound())).isEqualTo(Fault.NOT_FOUND);
    }

    @Test
    void a_change_in_another_window_is_told_apart() {
        assertThat(Fault.of(new EditedMeanwhile("check-in"))).isEqualTo(Fault.EDITED_MEANWHILE);
    }

    @Test
    void causes_that_go_round_in_a_circle_come_to_an_end() {
        var first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(Fault.of(first)).isEqualTo(Fault.UNEXPECTED);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void no_fault_shows_its_insides_and_only_the_unexpected_asks_for_a_reference(Fault fault) {
        var words = fault.words("ABCD-EFGH");

        assertThat(words).doesNotContain("Exception", "SQL", "null", "%s");
        assertThat(words.contains("ABCD-EFGH")).isEqualTo(fault == Fault.UNEXPECTED);
    }
}
