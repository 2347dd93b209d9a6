package app.lull.doctor;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link for somebody who helps: open to whoever has it, closed in one tap. */
@LullTest
class HelperLinksTest {

    private static final Instant NOW = Instant.parse("2026-11-12T11:00:00Z");

    @Autowired
    HelperLinks links;

    @Autowired
    HelperDoor door;

    @Autowired
    DoctorDeeds deeds;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void noon() {
        clock.set(NOW);
        patient = people.patient();
    }

    private LinkToken make(String sentence) {
        return as(patient, () -> links.make(patient, Ids.next(), sentence));
    }

    @Test
    void whoever_has_the_link_reads_the_sentence_that_was_chosen() {
        var token = make("wait");
        assertThat(door.sentence(token)).contains("wait");
        run(patient, () -> links.say(patient, "plan"));
        assertThat(door.sentence(token)).contains("plan");
    }

    @Test
    void a_closed_link_is_closed_at_once() {
        var token = make("plan");
        run(patient, () -> links.close(patient));
        assertThat(door.sentence(token)).isEmpty();
        assertThat(as(patient, () -> links.open(patient))).isEmpty();
        run(patient, () -> links.close(patient));
    }

    @Test
    void a_new_link_closes_the_one_before() {
        var first = make("plan");
        var second = make("wait");
        assertThat(door.sentence(first)).isEmpty();
        assertThat(door.sentence(second)).contains("wait");
        assertThat(as(patient, () -> links.all(patient))).hasSize(2);
    }

    @Test
    void a_link_is_open_for_a_hundred_and_eighty_days() {
        var token = make("plan");
        clock.set(NOW.plus(Duration.ofDays(180)).minusSeconds(1));
        assertThat(door.sentence(token)).contains("plan");
        clock.set(NOW.plus(Duration.ofDays(180)));
        assertThat(door.sentence(token)).isEmpty();
        assertThat(as(patient, () -> links.open(patient))).isEmpty();
        assertThat(door.sentence(make("plan"))).contains("plan");
    }

    @Test
    void a_double_tap_makes_one_link() {
        var id = Ids.next();
        as(patient, () -> links.make(patient, id, "plan"));
        assertThatThrownBy(() -> as(patient, () -> links.make(patient, id, "plan")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(as(patient, () -> links.all(patient))).hasSize(1);
    }

    @Test
    void a_sentence_that_is_not_in_the_list_is_refused() {
        assertThatThrownBy(() -> make("it is nothing"))
                .isInstanceOfSatisfying(
                        InvalidEntry.class,
                        refused -> assertThat(refused.field()).isEqualTo("sentence"));
        assertThatThrownBy(() -> run(patient, () -> links.say(patient, "it is nothing")))
                .isInstanceOf(InvalidEntry.class);
    }

    @Test
    void the_database_holds_a_hash_and_no_token() throws Exception {
        var token = make("plan");
        assertThat(token.value()).hasSize(43);
        assertThat(token.toString()).doesNotContain(token.value());
        try (var connection = TestDatabase.asSuperuser();
                var statement =
                        connection.prepareStatement("select l::text from doctor.helper_link l where patient_id = ?")) {
            statement.setObject(1, patient.value());
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(row.getString(1)).doesNotContain(token.value());
            }
        }
    }

    @Test
    void nobody_else_closes_or_sees_a_link() {
        var token = make("plan");
        var other = people.patient();
        assertThatThrownBy(() -> run(other, () -> links.close(patient))).isInstanceOf(NotFound.class);
        run(other, () -> links.close(other));
        assertThat(as(other, () -> links.all(other))).isEmpty();
        assertThat(door.sentence(token)).contains("plan");
    }

    @Test
    void the_program_hears_of_it() {
        make("plan");
        var day = LocalDate.of(2026, 11, 12);
        assertThat(as(patient, () -> deeds.deeds(patient, day, day))).containsExactly(new Deed("helper.link", day, 1));
    }

    @Test
    void a_guess_opens_nothing() {
        make("plan");
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var guess = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                guess.append((char) (random.nextInt(3) == 0 ? random.nextInt(0xD800) : ' ' + random.nextInt(95)));
            }
            assertThat(door.sentence(new LinkToken(guess.toString())))
                    .as("seed %d, number %d", seed, i)
                    .isEmpty();
        }
    }
}
