package app.lull.overview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.careteam.Invitations;
import app.lull.careteam.Sharing;
import app.lull.insights.Span;
import app.lull.insights.Standing;
import app.lull.intake.CaffeineSpan;
import app.lull.program.PathSeen;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What a therapist sees of a patient: what is shared and nothing else, each part by itself. */
@LullTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatientOverviewTest {

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @Autowired
    LivedWeeks weeks;

    @Autowired
    PatientOverview overview;

    @Autowired
    Evidence evidence;

    @Autowired
    Periods periods;

    @Autowired
    BeforeTheAppointment appointment;

    @Autowired
    Sharing sharing;

    @Autowired
    CareTeam team;

    @Autowired
    Invitations invitations;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);
    private List<UUID> sheets = List.of();

    @BeforeEach
    void a_patient_who_shares_five_weeks() {
        if (sheets.isEmpty()) {
            patient = people.patient(LivedWeeks.BERLIN);
            sheets = weeks.live(patient);
        }
        clock.set(LivedWeeks.evening(LivedWeeks.LAST));
        therapist = people.therapist();
        link = weeks.link(patient, therapist, EnumSet.allOf(DataKind.class), sheets.getFirst());
    }

    @Test
    void the_page_tells_each_part_in_figures_that_were_kept() {
        var page = page();

        assertThat(page.head().name()).isEqualTo("Robin R.");
        assertThat(page.head().today()).isEqualTo(LivedWeeks.LAST);
        assertThat(lines(page, Topic.PLACE)).first().asString().startsWith("Week 1 of 10");
        assertThat(lines(page, Topic.OUTCOME))
                .anyMatch(line ->
                        line.startsWith("3 of 10 in the last completed week (7 evenings); 3 in the week before"))
                .anyMatch(line -> line.startsWith("That is below their own band of 4.8 to 6.1"));
        assertThat(lines(page, Topic.MEASURES))
                .containsExactly(
                        "GAD-7: 7 of 21 on 28 April (mild). It began at 14 (31 March), lower now by more than chance tends to bring.");
        assertThat(lines(page, Topic.CAFFEINE))
                .anyMatch(line -> line.contains("14 of 14 days logged"))
                .anyMatch(line -> line.startsWith("Their plan: step "));
        assertThat(lines(page, Topic.SESSIONS))
                .anyMatch(line -> line.startsWith("In the last 14 days: 7 sessions done, 21 minutes"))
                .anyMatch(line -> line.contains("to make a twitch stop: yes after"));
        assertThat(lines(page, Topic.URGES)).first().asString().startsWith("In the last 28 days: 9 urges logged");
        assertThat(lines(page, Topic.EXPOSURES))
                .first()
                .asString()
                .contains("1 done and told, the prediction tested in 1");
        assertThat(lines(page, Topic.REVIEWS)).first().asString().contains("of 32 for the week from");
        assertThat(lines(page, Topic.SAFETY)).contains("A plan for hard hours is written.");
        assertThat(lines(page, Topic.WORKSHEETS)).hasSize(1).first().asString().contains("saved on 5 May");
        assertThat(page.sevenDays().lines())
                .extracting(SevenDays.Line::words)
                .first()
                .isEqualTo("on 7 evenings");
    }

    @Test
    void with_each_kind_off_in_turn_its_parts_say_so_and_every_other_part_is_unchanged() {
        var whole = page();
        for (var off : EnumSet.complementOf(EnumSet.of(DataKind.MESSAGES))) {
            share(off, false);
            var page = page();
            for (var topic : Topic.values()) {
                if (topic.kind() == off) {
                    assertThat(part(page, topic).shared())
                            .as("%s without %s", topic, off)
                            .isFalse();
                    assertThat(part(page, topic).lines()).isEmpty();
                } else if (!topic.besides().contains(off)) {
                    assertThat(part(page, topic))
                            .as("%s without %s", topic, off)
                            .isEqualTo(part(whole, topic));
                } else {
                    assertThat(part(page, topic).lines())
                            .as("%s without %s says the same, or what is missing", topic, off)
                            .isSubsetOf(union(part(whole, topic).lines(), OutcomeTold.COUNTED, ReviewsTold.LEFT_OUT));
                }
            }
            for (int i = 0; i < whole.sevenDays().lines().size(); i++) {
                var line = page.sevenDays().lines().get(i);
                assertThat(line.words())
                        .isEqualTo(
                                line.kind() == off
                                        ? null
                                        : whole.sevenDays().lines().get(i).words());
            }
            assertThat(page.outcome() == null).isEqualTo(off == DataKind.CHECK_INS);
            share(off, true);
            assertThat(page()).isEqualTo(whole);
        }
    }

    @Test
    void with_each_kind_off_in_turn_its_evidence_says_so_and_nothing_fails() {
        for (var off : DataKind.values()) {
            share(off, false);
            var seen = evidences();
            for (var topic : Topic.values()) {
                assertThat(seen.get(topic.ordinal()).what() == null)
                        .as("%s without %s", topic, off)
                        .isEqualTo(topic.kind() == off);
            }
            var two = as(who -> periods.lately(who, patient));
            assertThat(two.rows())
                    .allSatisfy(row -> assertThat(row.first() == null).isEqualTo(row.kind() == off));
            var before = as(who -> appointment.of(who, patient, null));
            assertThat(before.changed()).noneMatch(one -> one.topic().kind() == off);
            assertThat(before.notShared()).allMatch(topic -> topic.kind() == off);
            share(off, true);
        }
    }

    @Test
    void without_the_place_in_the_program_the_weeks_are_counted_from_the_first_check_in_and_that_is_said() {
        assertThat(lines(page(), Topic.OUTCOME)).doesNotContain(OutcomeTold.COUNTED);
        share(DataKind.SESSIONS, false);
        var page = page();
        assertThat(lines(page, Topic.OUTCOME)).contains(OutcomeTold.COUNTED);
        assertThat(page.outcome()).isNotNull();
        assertThat(requireNonNull(page.outcome()).comparison().standing()).isEqualTo(Standing.BELOW);
    }

    @Test
    void as_education_alone_nothing_is_said_of_a_band() {
        var page = page();
        assertThat(page.outcome()).isNotNull();
        assertThat(lines(page, Topic.OUTCOME)).anyMatch(line -> line.contains("band"));
        assertThat(OutcomeTold.lines(
                        new Glance(page.head(), EnumSet.allOf(DataKind.class), false), requireNonNull(page.outcome())))
                .isNotEmpty()
                .noneMatch(line -> line.contains("band"));
    }

    @Test
    void somebody_who_is_not_linked_or_not_any_more_gets_nothing_at_all() {
        var stranger = people.therapist();
        nothing(stranger);
        var accepted = people.therapist();
        var code = TestPeople.as(patient, () -> team.offer(patient, Ids.next(), "Robin"));
        TestPeople.run(accepted, () -> invitations.accept(accepted, code));
        nothing(accepted);
        TestPeople.run(patient, () -> team.pause(patient, link));
        nothing(therapist);
        TestPeople.run(patient, () -> team.resume(patient, link));
        assertThat(page().head().name()).isEqualTo("Robin R.");
        TestPeople.run(patient, () -> team.end(patient, link));
        nothing(therapist);
    }

    @Test
    void nobody_asks_in_a_therapists_name_not_even_the_patient() {
        TestPeople.run(
                patient,
                () -> assertThatThrownBy(() -> overview.page(therapist, patient))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void a_sheet_is_read_in_its_own_words_only_where_it_is_shared_itself() {
        var seen = as(who -> evidence.worksheet(who, patient, sheets.getFirst()));
        assertThat(seen.what()).isNotNull();
        assertThat(requireNonNull(seen.what()).readOut().lines())
                .anyMatch(line -> line.words().equals("A film"));
        assertThatThrownBy(() -> as(who -> evidence.worksheet(who, patient, sheets.getLast())))
                .isInstanceOf(NotFound.class);
        TestPeople.run(patient, () -> sharing.turnSheet(patient, link, sheets.getFirst(), false));
        assertThatThrownBy(() -> as(who -> evidence.worksheet(who, patient, sheets.getFirst())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_day_of_the_path_tells_what_was_done_what_is_not_kept_and_what_is_not_shared() {
        var first = day(LivedWeeks.FIRST);
        assertThat(first.dayOfModule()).isEqualTo(1);
        assertThat(first.things()).isNotEmpty();
        assertThat(kept(first, PathSeen.What.READ)).isNotEqualTo(PathSeen.Kept.NOT_SHARED);

        share(DataKind.PRACTICE, false);
        assertThat(kept(day(LivedWeeks.FIRST), PathSeen.What.READ)).isEqualTo(PathSeen.Kept.NOT_SHARED);
        assertThat(day(LivedWeeks.FIRST.minusYears(1)).day()).isEqualTo(LivedWeeks.FIRST);
        assertThat(day(LivedWeeks.LAST.plusYears(1)).day()).isEqualTo(LivedWeeks.LAST.plusDays(6));
    }

    @Test
    void two_periods_claim_nothing_where_there_are_too_few_days() {
        var two = as(who -> periods.compared(
                who,
                patient,
                new Period(LivedWeeks.FIRST, LivedWeeks.FIRST.plusDays(13)),
                new Period(LivedWeeks.LAST.minusDays(1), LivedWeeks.LAST)));
        assertThat(two.begun()).isEqualTo(LivedWeeks.FIRST);
        assertThat(two.rows().getFirst().first()).isEqualTo("14 evenings");
        assertThat(two.rows().get(1).first()).isEqualTo("5.5");
        assertThat(two.rows().get(1).second()).isEqualTo("too few evenings to tell");
        assertThat(two.rows())
                .anyMatch(row -> row.kind() == DataKind.INTAKE
                        && row.second() != null
                        && row.second().contains("too few"));
    }

    @Test
    void before_an_appointment_changes_are_told_with_both_figures_and_questions_fit_them() {
        var before = as(who -> appointment.of(who, patient, LivedWeeks.FIRST.plusDays(21)));
        assertThat(before.changed())
                .extracting(Preparation.Changed::sentence)
                .contains("Bothered and stopped: 3 of 10 on average; 5.5 before.")
                .anyMatch(line -> line.startsWith("GAD-7: 7 of 21"));
        assertThat(before.ask())
                .contains(
                        "What did you do differently in these weeks?",
                        "Which check did you leave out, and what happened instead?")
                .allMatch(question -> question.endsWith("?"))
                .doesNotHaveDuplicates();
        assertThat(before.noted()).isFalse();
    }

    @Test
    void each_kind_that_was_read_stands_in_the_audit_and_what_was_not_asked_does_not() {
        as(who -> evidence.caffeine(who, patient, CaffeineSpan.FOUR_WEEKS));
        assertThat(audited()).containsExactly("INTAKE");
    }

    private List<String> audited() {
        try (var superuser = app.lull.testing.TestDatabase.asSuperuser();
                var rows = superuser.createStatement().executeQuery("""
                        select distinct a.kind from account.audit a
                         where a.what = 'READ' and a.who = (select p.pseudonym from account.pseudonym p where p.person_id = '%s')
                        """.formatted(therapist))) {
            var kinds = new ArrayList<String>();
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
            return kinds;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void nothing(TherapistId who) {
        TestPeople.run(who, () -> {
            assertThatThrownBy(() -> overview.page(who, patient)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> periods.lately(who, patient)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> appointment.of(who, patient, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> evidence.measures(who, patient)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> evidence.worksheet(who, patient, sheets.getFirst()))
                    .isInstanceOf(NotFound.class);
        });
    }

    /** In the order of the topics. */
    private List<Seen<?>> evidences() {
        return as(who -> List.of(
                evidence.program(who, patient, LivedWeeks.LAST),
                evidence.evenings(who, patient, Span.TEN_WEEKS),
                evidence.measures(who, patient),
                evidence.caffeine(who, patient, CaffeineSpan.FOUR_WEEKS),
                evidence.sessions(who, patient),
                evidence.urges(who, patient),
                evidence.exposures(who, patient),
                evidence.reviews(who, patient),
                evidence.safety(who, patient),
                evidence.worksheets(who, patient)));
    }

    private PathSeen day(LocalDate day) {
        return requireNonNull(as(who -> evidence.program(who, patient, day)).what())
                .orElseThrow();
    }

    private static PathSeen.Kept kept(PathSeen seen, PathSeen.What what) {
        return seen.things().stream()
                .filter(thing -> thing.what() == what)
                .findFirst()
                .orElseThrow()
                .kept();
    }

    private void share(DataKind kind, boolean on) {
        TestPeople.run(patient, () -> sharing.turn(patient, link, kind, on));
    }

    private PatientPage page() {
        return as(who -> overview.page(who, patient));
    }

    private <T> T as(Function<TherapistId, T> work) {
        return TestPeople.as(therapist, () -> work.apply(therapist));
    }

    private static PatientPage.Part part(PatientPage page, Topic topic) {
        return page.parts().stream()
                .filter(part -> part.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(PatientPage page, Topic topic) {
        return part(page, topic).lines();
    }

    private static List<String> union(List<String> lines, String... more) {
        return java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(more))
                .collect(Collectors.toList());
    }
}
