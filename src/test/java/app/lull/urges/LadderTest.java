package app.lull.urges;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.export.PersonalDataSection;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import app.lull.today.Deed;
import app.lull.urges.LadderPage.Rung;
import app.lull.urges.LadderTry.Went;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LullTest
class LadderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY_29 = LocalDate.of(2026, 11, 26);

    @Autowired
    private CheckingLadder ladder;

    @Autowired
    private Urges urges;

    @Autowired
    private UrgeDeeds deeds;

    @Autowired
    private List<PersonalDataSection> sections;

    @Autowired
    private TestPeople people;

    @Autowired
    private MutableClock clock;

    private PatientId patient;

    @BeforeEach
    void day_29_in_berlin() {
        patient = people.patient(BERLIN);
        on(DAY_29);
    }

    @Test
    void a_check_is_kept_with_its_band_its_next_step_what_to_do_instead_and_who_helps() {
        var check = new LadderCheck(
                Ids.next(), Which.of("watching"), Band.SIX_TO_TEN, Step.DELAY_10, "Hold a warm cup", "Bea", 0);
        add(check);
        add(check);

        assertThat(rungs()).singleElement().satisfies(rung -> {
            assertThat(rung.check()).isEqualTo(check);
            assertThat(rung.called()).isEqualTo("Watching a muscle");
        });
        assertThat(as(patient, () -> ladder.page(patient)).others()).hasSize(19);
    }

    @Test
    void the_easiest_comes_first_and_moving_beyond_the_ends_changes_nothing() {
        var a = add("watching");
        var b = add("counting");
        var c = add("searching");

        move(c, true);
        assertThat(order()).containsExactly(a, c, b);
        move(a, true);
        move(b, false);
        assertThat(order()).containsExactly(a, c, b);
        move(a, false);
        assertThat(order()).containsExactly(c, a, b);
    }

    @Test
    void any_moves_lead_where_a_list_on_paper_would_be() {
        long seed = 20261126;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var paper = new ArrayList<>(List.of(add("watching"), add("counting"), add("searching"), add("filming")));
        for (int n = 0; n < 60; n++) {
            var at = random.nextInt(4);
            var easier = random.nextBoolean();
            move(paper.get(at), easier);
            var to = easier ? Math.max(0, at - 1) : Math.min(3, at + 1);
            Collections.swap(paper, at, to);
            assertThat(order()).isEqualTo(paper);
        }
    }

    @Test
    void the_same_check_stands_once_and_is_free_again_when_it_is_put_away() {
        var first = add("watching");
        refused("which", () -> add("watching"));
        refused("which", () -> add(own("")));
        refused("which", () -> add("no-such-check"));

        run(patient, () -> ladder.putAway(patient, first));
        run(patient, () -> ladder.putAway(patient, first));
        assertThat(rungs()).isEmpty();
        run(patient, () -> ladder.putBack(patient, first));
        assertThat(order()).containsExactly(first);
        run(patient, () -> ladder.putAway(patient, first));
        add("watching");
        refused("which", () -> run(patient, () -> ladder.putBack(patient, first)));
        assertThat(order()).hasSize(1).doesNotContain(first);
    }

    @Test
    void a_change_from_an_older_tab_is_refused_and_nothing_is_lost() {
        var id = add("watching");
        var shown = rungs().getFirst().check();
        change(shown, Step.DELAY_30);

        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> change(shown, Step.STOP));
        assertThat(rungs().getFirst().check().step()).isEqualTo(Step.DELAY_30);
        run(patient, () -> ladder.putAway(patient, id));
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(() -> change(shown, Step.STOP));
    }

    @Test
    void each_try_is_kept_with_the_urge_as_it_began_at_its_strongest_and_in_the_end() {
        var id = add("watching");
        tried(id, Went.AS_PLANNED, 6, 8, 2, "It faded on the stairs.");
        tried(id, Went.NOT_THIS_TIME, null, null, null, " ");

        assertThat(rungs().getFirst().tries())
                .extracting(LadderTry::step, LadderTry::start, LadderTry::peak, LadderTry::end, LadderTry::note)
                .containsExactlyInAnyOrder(
                        tuple(Step.DELAY_10, 6, 8, 2, "It faded on the stairs."),
                        tuple(Step.DELAY_10, null, null, null, null));
        refused("peak", () -> tried(id, Went.IN_PART, 6, 5, null, null));
        refused("start", () -> tried(id, Went.IN_PART, 11, null, null, null));
        refused("note", () -> tried(id, Went.IN_PART, null, null, null, "x".repeat(501)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tried(new UUID(0, 0), Went.IN_PART, null, null, null, null));
    }

    @Test
    void a_wait_with_an_urge_to_do_a_check_of_the_ladder_is_a_try_of_it_and_taking_it_back_takes_both() {
        var id = add("watching");
        var begun = as(patient, () -> urges.begin(patient, Ids.next(), Which.of("watching"), 6, Wait.THIRTY));
        run(patient, () -> urges.howStrong(patient, begun.id(), Ids.next(), 9));
        clock.set(begun.startedAt().plus(Wait.THIRTY.length()));
        var answered = as(patient, () -> urges.answer(patient, begun.id(), 0, Outcome.WAITED_THEN_CHECKED, 4));

        assertThat(rungs().getFirst().tries()).singleElement().satisfies(one -> {
            assertThat(one.check()).isEqualTo(id);
            assertThat(one.step()).isEqualTo(Step.DELAY_30);
            assertThat(one.went()).isEqualTo(Went.AS_PLANNED);
            assertThat(List.of(one.start(), one.peak(), one.end())).containsExactly(6, 9, 4);
        });
        run(patient, () -> urges.takeBack(patient, answered.id(), answered.version()));
        assertThat(rungs().getFirst().tries()).isEmpty();
        run(patient, () -> urges.answer(patient, begun.id(), answered.version() + 1, Outcome.CHECKED_AT_ONCE, null));
        assertThat(rungs().getFirst().tries()).isEmpty();
    }

    @Test
    void the_program_hears_how_many_checks_are_ranked_on_which_day_and_of_each_try() {
        var id = add("watching");
        add("counting");
        on(DAY_29.plusDays(1));
        tried(id, Went.IN_PART, null, null, null, null);
        add("searching");
        on(DAY_29.plusDays(2));
        tried(id, Went.AS_PLANNED, null, null, null, null);

        assertThat(as(patient, () -> deeds.deeds(patient, DAY_29, DAY_29.plusDays(2))))
                .containsExactly(
                        new Deed("ladder", DAY_29, 2),
                        new Deed("ladder", DAY_29.plusDays(1), 3),
                        new Deed("ladder.try", DAY_29.plusDays(1), 1),
                        new Deed("ladder.try", DAY_29.plusDays(2), 1));
        assertThat(as(patient, () -> deeds.deeds(patient, DAY_29.plusDays(3), DAY_29.plusDays(9))))
                .isEmpty();
    }

    @Test
    void everything_is_in_the_archive_and_words_are_sealed_in_the_database() throws SQLException {
        var check = new LadderCheck(Ids.next(), Which.own("feel my calf"), Band.NEVER, Step.STOP, "walk", "Bea", 0);
        add(check);
        tried(check.id(), Went.IN_PART, null, null, null, "on the stairs");

        for (var name : List.of("ladder-of-checks", "ladder-tries", "ladder-days")) {
            var section = sections.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(as(patient, () -> section.rows(patient))).as(name).hasSize(1);
        }
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select c::text || encode(c.words_sealed, 'escape')"
                        + " || encode(c.helper_sealed, 'escape') || encode(c.replacement_sealed, 'escape') || t::text"
                        + " || encode(t.note_sealed, 'escape') from urges.ladder_check c join urges.ladder_try t"
                        + " on t.ladder_check = c.id where c.patient_id = '" + patient + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("calf", "walk", "Bea", "stairs");
        }
    }

    @Test
    void three_hundred_odd_inputs_are_kept_whole_or_refused_at_their_field() {
        long seed = 20261127;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            var before = rungs().size();
            var check = new LadderCheck(
                    Ids.next(),
                    random.nextInt(4) == 0 ? Which.of(OddText.any(random)) : own(OddText.any(random)),
                    Band.NEVER,
                    Step.STOP,
                    OddText.any(random),
                    OddText.any(random),
                    random.nextInt());
            try {
                add(check);
                assertThat(rungs()).hasSize(before + 1);
                run(patient, () -> ladder.putAway(patient, check.id()));
            } catch (InvalidEntry e) {
                assertThat(e.field()).isIn("which", "replacement", "helper");
                assertThat(rungs()).hasSize(before);
            }
        }
    }

    private static Which own(String words) {
        return Which.own(words);
    }

    private void add(Which which) {
        add(new LadderCheck(Ids.next(), which, Band.NEVER, Step.DELAY_10, null, null, 0));
    }

    private UUID add(String check) {
        var id = Ids.next();
        add(new LadderCheck(id, Which.of(check), Band.ONE_OR_TWO, Step.DELAY_10, null, null, 0));
        return id;
    }

    private void add(LadderCheck check) {
        run(patient, () -> ladder.add(patient, check));
    }

    private void change(LadderCheck shown, Step step) {
        run(
                patient,
                () -> ladder.change(
                        patient,
                        new LadderCheck(shown.id(), shown.which(), Band.NEVER, step, null, null, shown.version())));
    }

    private void move(UUID id, boolean easier) {
        run(patient, () -> ladder.move(patient, id, easier));
    }

    private void tried(
            UUID check,
            Went went,
            @Nullable Integer start,
            @Nullable Integer peak,
            @Nullable Integer end,
            @Nullable String note) {
        run(patient, () -> ladder.tried(patient, Ids.next(), check, went, start, peak, end, note));
    }

    private List<Rung> rungs() {
        return as(patient, () -> ladder.page(patient)).rungs();
    }

    private List<UUID> order() {
        return rungs().stream().map(rung -> rung.check().id()).toList();
    }

    private void refused(String field, Runnable work) {
        assertThatExceptionOfType(InvalidEntry.class)
                .isThrownBy(work::run)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(18, 0).atZone(BERLIN).toInstant());
    }
}
