package app.lull.ratings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Sharing;
import app.lull.measures.Measures;
import app.lull.overview.PatientOverview;
import app.lull.overview.Topic;
import app.lull.program.Program;
import app.lull.ratings.RatingsPage.Line;
import app.lull.ratings.RatingsPage.What;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The CGI and the SHAI-14 total, as a therapist enters them. */
@LullTest
class RatingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    Ratings ratings;

    @Autowired
    RatingsArchive archive;

    @Autowired
    Measures measures;

    @Autowired
    PatientOverview overview;

    @Autowired
    Program program;

    @Autowired
    Sharing sharing;

    @Autowired
    CareTeam team;

    @Autowired
    MutableClock clock;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void questionnaires_are_shared() {
        clock.set(Instant.parse("2026-05-05T08:30:00Z"));
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist, DataKind.MEASURES);
    }

    private UUID enter(LocalDate day, Rating rating) {
        return enter(therapist, day, rating);
    }

    private UUID enter(TherapistId who, LocalDate day, Rating rating) {
        var id = Ids.next();
        TestPeople.run(who, () -> ratings.enter(who, patient, id, day, rating));
        return id;
    }

    private RatingsPage page() {
        return TestPeople.as(therapist, () -> ratings.page(therapist, patient));
    }

    private static Rating cgi(int severity, @Nullable Integer improvement) {
        return new Rating.Cgi(severity, improvement);
    }

    @Test
    void the_first_cgi_has_a_severity_and_a_later_one_a_change_since_the_first() {
        enter(TODAY.minusDays(28), cgi(5, null));
        enter(TODAY, cgi(3, 2));
        assertThat(page().lines())
                .extracting(Line::what, Line::day, Line::number, Line::words, Line::mine)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                What.CGI, TODAY, "S 3 of 7, I 2 of 7", "Mildly ill; much improved", true),
                        org.assertj.core.groups.Tuple.tuple(
                                What.CGI, TODAY.minusDays(28), "S 5 of 7", "Markedly ill", true));
        assertThat(page().courses())
                .singleElement()
                .satisfies(course -> assertThat(course.severity())
                        .containsExactly(java.util.Map.entry(TODAY.minusDays(28), 5), java.util.Map.entry(TODAY, 3)));
    }

    @Test
    void a_change_is_asked_for_where_there_is_a_first_rating_and_refused_where_there_is_none() {
        refuses("improvement", () -> enter(TODAY, cgi(4, 4)));
        enter(TODAY.minusDays(1), cgi(4, null));
        refuses("improvement", () -> enter(TODAY, cgi(4, null)));
        enter(TODAY, cgi(4, 0));
        assertThat(page().lines().getFirst().number()).as("not assessed").isEqualTo("S 4 of 7");
    }

    @Test
    void what_lies_beyond_a_scale_is_no_rating() {
        refuses("severity", () -> enter(TODAY, cgi(0, null)));
        refuses("severity", () -> enter(TODAY, cgi(8, null)));
        refuses("improvement", () -> enter(TODAY, cgi(4, 8)));
        refuses("total", () -> enter(TODAY, new Rating.Shai(43)));
        refuses("total", () -> enter(TODAY, new Rating.Shai(-1)));
        refuses("day", () -> enter(TODAY.plusDays(1), new Rating.Shai(10)));
        refuses("day", () -> enter(TODAY.minusYears(1).minusDays(1), new Rating.Shai(10)));
        assertThat(page().lines()).isEmpty();
    }

    private static void refuses(String field, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        InvalidEntry.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void a_shai_total_has_its_band_from_the_study_that_is_named() {
        enter(TODAY.minusDays(2), new Rating.Shai(27));
        enter(TODAY.minusDays(1), new Rating.Shai(28));
        enter(TODAY, new Rating.Shai(33));
        assertThat(page().lines())
                .extracting(Line::number, Line::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("33 of 42", "substantial"),
                        org.assertj.core.groups.Tuple.tuple("28 of 42", "moderate"),
                        org.assertj.core.groups.Tuple.tuple("27 of 42", "none or mild"));
    }

    @Test
    void the_same_id_twice_is_one_and_a_second_of_the_same_day_is_to_be_a_correction() {
        var id = Ids.next();
        TestPeople.run(therapist, () -> {
            ratings.enter(therapist, patient, id, TODAY, new Rating.Shai(20));
            ratings.enter(therapist, patient, id, TODAY, new Rating.Shai(20));
        });
        assertThat(page().lines()).hasSize(1);
        refuses("day", () -> enter(TODAY, new Rating.Shai(21)));
    }

    @Test
    void a_correction_stands_in_its_place_and_the_former_stays_to_be_read_by_both() {
        var former = enter(TODAY, new Rating.Shai(20));
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        var id = Ids.next();
        TestPeople.run(therapist, () -> ratings.correct(therapist, patient, former, id, TODAY, new Rating.Shai(22)));
        assertThat(page().lines())
                .extracting(Line::id, Line::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, "22 of 42"));
        assertThat(page().former()).singleElement().satisfies(one -> {
            assertThat(one.line().number()).isEqualTo("20 of 42");
            assertThat(one.on()).isEqualTo(TODAY.plusDays(1));
            assertThat(one.instead()).isEqualTo("22 of 42");
        });
        assertThat(read()).anyMatch(line -> line.contains("20 of 42") && line.contains("Corrected on 6 May 2026"));
        assertThat(TestPeople.as(patient, () -> archive.rows(patient)))
                .extracting(EnteredRating::id)
                .containsExactlyInAnyOrder(former, id);
        assertThatThrownBy(() -> TestPeople.run(
                        therapist,
                        () -> ratings.correct(
                                therapist, patient, former, Ids.next(), TODAY.minusDays(1), new Rating.Shai(1))))
                .as("another window")
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(page().lines()).hasSize(1);
    }

    @Test
    void a_mistake_does_not_count_any_more_and_its_day_is_free_again() {
        var mistake = enter(TODAY, cgi(6, null));
        TestPeople.run(therapist, () -> ratings.takeBack(therapist, patient, mistake));
        assertThat(page().lines()).isEmpty();
        assertThat(page().courses()).isEmpty();
        assertThat(page().former())
                .singleElement()
                .satisfies(one -> assertThat(one.instead()).isNull());
        assertThat(read()).anyMatch(line -> line.contains("Taken back on 5 May 2026"));
        enter(TODAY, cgi(3, null));
        assertThat(page().lines()).hasSize(1);
    }

    /** What the patient reads on their page of questionnaires. */
    private List<String> read() {
        return TestPeople.as(patient, () -> measures.shelf(patient)).besides().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.number() + " " + line.words())
                .toList();
    }

    @Test
    void the_patient_reads_each_with_what_it_is_and_who_entered_it() {
        enter(TODAY, cgi(4, null));
        enter(TODAY, new Rating.Shai(25));
        var groups = TestPeople.as(patient, () -> measures.shelf(patient)).besides();
        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().what()).contains("no test and no diagnosis");
        assertThat(read())
                .containsExactly(
                        "Now: 4 of 7 [In the words of the form: moderately ill., Entered by Robin.]",
                        "25 of 42 [Entered by Robin.]");
    }

    @Test
    void it_stands_among_the_questionnaires_of_the_therapists_page() {
        enter(TODAY, cgi(4, null));
        enter(TODAY, new Rating.Shai(25));
        var page = TestPeople.as(therapist, () -> overview.page(therapist, patient));
        var part = page.parts().stream()
                .filter(one -> one.topic() == Topic.MEASURES)
                .findFirst()
                .orElseThrow();
        assertThat(part.besides()).singleElement().satisfies(section -> {
            assertThat(section.lines())
                    .containsExactly(
                            "CGI: S 4 of 7 on 5 May 2026 (Moderately ill).",
                            "SHAI-14: 25 of 42 on 5 May 2026 (none or mild).");
            assertThat(requireNonNull(section.more()).path()).isEqualTo("patients/%s/ratings".formatted(patient));
        });
    }

    @Test
    void without_consent_nothing_is_read_or_entered_and_what_was_entered_stays_with_the_patient() {
        var id = enter(TODAY, new Rating.Shai(25));
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.MEASURES, false));
        assertThatThrownBy(this::page).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enter(TODAY.minusDays(1), new Rating.Shai(25))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.run(therapist, () -> ratings.takeBack(therapist, patient, id)))
                .isInstanceOf(NotFound.class);
        assertThat(read()).hasSize(1);
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.MEASURES, true));
        assertThat(page().lines()).hasSize(1);
        TestPeople.run(patient, () -> team.end(patient, link));
        assertThatThrownBy(this::page).isInstanceOf(NotFound.class);
    }

    @Test
    void two_therapists_read_what_either_entered_and_correct_only_their_own() {
        var other = people.therapist();
        linked.link(patient, other, DataKind.MEASURES);
        var id = enter(TODAY, cgi(5, null));
        enter(other, TODAY, cgi(3, null));
        assertThat(page().lines())
                .extracting(Line::number, Line::mine)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("S 5 of 7", true),
                        org.assertj.core.groups.Tuple.tuple("S 3 of 7", false));
        assertThat(page().courses()).as("two raters are two courses").hasSize(2);
        assertThatThrownBy(() -> TestPeople.run(other, () -> ratings.takeBack(other, patient, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestPeople.run(
                        other, () -> ratings.correct(other, patient, id, Ids.next(), TODAY, cgi(1, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        TestPeople.run(other, () -> ratings.enter(therapist, patient, Ids.next(), TODAY, cgi(1, null))))
                .as("in another's name")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void postgresql_alone_refuses_a_rating_in_anothers_name_of_somebody_who_shares_nothing_and_every_change()
            throws SQLException {
        var stranger = people.therapist();
        var other = people.patient();
        enter(TODAY, new Rating.Shai(25));
        assertThat(writes(therapist, patient, therapist)).isTrue();
        assertThat(writes(therapist, patient, stranger)).isFalse();
        assertThat(writes(stranger, patient, stranger)).isFalse();
        assertThat(writes(therapist, other, therapist)).isFalse();
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.MEASURES, false));
        assertThat(writes(therapist, patient, therapist)).isFalse();
    }

    private static boolean writes(TherapistId actor, PatientId about, TherapistId by) throws SQLException {
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('lull.actor', '%s', true), set_config('lull.patient', '%s', true)"
                        .formatted(actor, about));
                return statement.executeUpdate("""
                                insert into ratings.rating (patient_id, id, therapist_id, kind, day, total, entered_at)
                                values ('%s', '%s', '%s', 'SHAI_14', date '2026-05-01', 3, now())
                                """.formatted(about, Ids.next(), by)) == 1;
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("42501");
                return false;
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void when_a_cgi_is_usual_is_said_and_which_one_is_open_where_the_day_of_the_program_is_shared() {
        assertThat(page().due()).contains("1, 28, 56 and 70", "not shared with you");
        clock.set(Instant.parse("2026-04-06T08:30:00Z"));
        TestPeople.run(patient, () -> program.enrolledOn(patient));
        clock.set(Instant.parse("2026-05-05T08:30:00Z"));
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.SESSIONS, true));
        assertThat(page().due()).contains("They are on day 30.", "The rating of day 28 is open");
        enter(TODAY.minusDays(29), cgi(5, null));
        assertThat(page().due()).as("that was the one of day 1").contains("The rating of day 28 is open");
        enter(TODAY.minusDays(4), cgi(4, 3));
        assertThat(page().due()).as("a session two days before").contains("The next is the one of day 56.");
    }
}
