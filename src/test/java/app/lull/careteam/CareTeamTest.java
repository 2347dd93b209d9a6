package app.lull.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.Access;
import app.lull.account.AccessLog;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.Readers;
import app.lull.account.TherapistId;
import app.lull.account.TherapistRemoved;
import app.lull.careteam.CareLink.Accepted;
import app.lull.careteam.CareLink.Active;
import app.lull.careteam.CareLink.Ended;
import app.lull.careteam.CareLink.Expired;
import app.lull.careteam.CareLink.Offered;
import app.lull.careteam.CareLink.Paused;
import app.lull.checkin.CheckInDiary;
import app.lull.export.PersonalDataSection;
import app.lull.store.Acting;
import app.lull.store.Actor;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestPeople;
import app.lull.worksheets.SheetSharing;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** How a therapist comes to read along, and how that ends. */
@LullTest
class CareTeamTest {

    @Autowired
    TestPeople people;

    @Autowired
    CareTeam team;

    @Autowired
    SharingTexts texts;

    @Autowired
    Sharing sharing;

    @Autowired
    Invitations invitations;

    @Autowired
    Access access;

    @Autowired
    CheckInDiary diary;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void a_patient_and_a_therapist() {
        clock.set(Instant.parse("2026-05-05T18:30:00Z"));
        patient = people.patient();
        therapist = people.therapist();
        link = Ids.next();
    }

    private boolean reads(TherapistId who, DataKind kind) {
        return TestPeople.as(
                who, () -> Boolean.TRUE.equals(transaction.execute(status -> access.reads(patient, kind))));
    }

    private CareLink now() {
        return TestPeople.as(patient, () -> team.links(patient)).getFirst();
    }

    private void accepted() {
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        TestPeople.run(therapist, () -> invitations.accept(therapist, code));
    }

    private void active(DataKind first, DataKind... others) {
        accepted();
        TestPeople.run(patient, () -> team.confirm(patient, link, EnumSet.of(first, others)));
    }

    @Test
    void a_therapist_who_accepted_reads_nothing_before_the_patient_confirmed_the_person_named() {
        accepted();
        assertThat(now()).isInstanceOf(Accepted.class);
        for (var kind : DataKind.values()) {
            assertThat(reads(therapist, kind)).as(kind.name()).isFalse();
        }
        assertThatThrownBy(() -> TestPeople.as(therapist, () -> diary.evening(patient)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void after_the_confirmation_the_kinds_that_were_named_are_read_and_no_other() {
        active(DataKind.CHECK_INS, DataKind.MEASURES);
        assertThat(now())
                .isInstanceOfSatisfying(
                        Active.class,
                        active -> assertThat(active.shared())
                                .containsExactlyInAnyOrder(DataKind.CHECK_INS, DataKind.MEASURES));
        for (var kind : DataKind.values()) {
            assertThat(reads(therapist, kind))
                    .as(kind.name())
                    .isEqualTo(kind == DataKind.CHECK_INS || kind == DataKind.MEASURES);
        }
        var other = people.therapist();
        assertThat(reads(other, DataKind.CHECK_INS)).isFalse();
    }

    @Test
    void a_switch_is_effective_at_once_and_what_was_agreed_stays_in_the_history_with_the_version_of_its_words() {
        active(DataKind.CHECK_INS);
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.CHECK_INS, false));
        assertThat(reads(therapist, DataKind.CHECK_INS)).isFalse();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.CHECK_INS, true));
        assertThat(reads(therapist, DataKind.CHECK_INS)).isTrue();
        var history = TestPeople.as(patient, () -> sharing.history(patient));
        assertThat(history).hasSize(2).allSatisfy(consent -> {
            assertThat(consent.therapist()).isEqualTo("Robin");
            assertThat(consent.textVersion()).isEqualTo(texts.version());
        });
        assertThat(history.getFirst().withdrawnAt()).isNull();
        assertThat(history.getLast().withdrawnAt()).isNotNull();
    }

    @Test
    void a_paused_link_shows_nothing_and_gives_back_what_was_shared_when_it_goes_on() {
        active(DataKind.INTAKE);
        TestPeople.run(patient, () -> team.pause(patient, link));
        assertThat(now()).isInstanceOf(Paused.class);
        assertThat(reads(therapist, DataKind.INTAKE)).isFalse();
        TestPeople.run(patient, () -> team.resume(patient, link));
        assertThat(reads(therapist, DataKind.INTAKE)).isTrue();
    }

    @Test
    void an_ended_link_stays_ended_and_a_new_one_begins_with_a_new_offer() {
        active(DataKind.INTAKE);
        TestPeople.run(patient, () -> team.end(patient, link));
        assertThat(now()).isInstanceOf(Ended.class);
        assertThat(reads(therapist, DataKind.INTAKE)).isFalse();
        assertThatThrownBy(() -> TestPeople.run(patient, () -> team.resume(patient, link)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.INTAKE, true)))
                .isInstanceOf(EditedMeanwhile.class);
        link = Ids.next();
        active(DataKind.SESSIONS);
        assertThat(reads(therapist, DataKind.INTAKE)).isFalse();
        assertThat(reads(therapist, DataKind.SESSIONS)).isTrue();
    }

    @Test
    void a_therapist_can_end_a_link_too() {
        active(DataKind.INTAKE);
        TestPeople.run(therapist, () -> invitations.end(therapist, patient));
        assertThat(now())
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.by()).isEqualTo(CareLink.Side.THERAPIST));
        assertThat(reads(therapist, DataKind.INTAKE)).isFalse();
    }

    @Test
    void an_offer_nobody_took_and_an_acceptance_nobody_confirmed_expire_after_14_days() {
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        clock.set(clock.instant().plus(Duration.ofDays(14)));
        assertThat(now()).isInstanceOf(Expired.class);
        assertThatThrownBy(() -> TestPeople.run(therapist, () -> invitations.accept(therapist, code)))
                .isInstanceOf(InvalidEntry.class);
        link = Ids.next();
        accepted();
        clock.set(clock.instant().plus(Duration.ofDays(14)));
        assertThat(now()).isInstanceOf(Expired.class);
        assertThatThrownBy(() -> TestPeople.run(patient, () -> team.confirm(patient, link, Set.of(DataKind.INTAKE))))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void a_new_offer_closes_the_one_before() {
        var first = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        var second = TestPeople.as(patient, () -> team.offer(patient, Ids.next(), "R."));
        assertThat(TestPeople.as(therapist, () -> invitations.offeredBy(therapist, first)))
                .isEmpty();
        assertThat(TestPeople.as(therapist, () -> invitations.offeredBy(therapist, second)))
                .contains("R.");
        assertThat(now()).isInstanceOf(Offered.class);
    }

    @Test
    void taking_up_a_therapists_invitation_is_the_patients_confirmation_and_works_once() {
        var code = TestPeople.as(therapist, () -> invitations.invite(therapist, Ids.next()));
        assertThat(TestPeople.as(patient, () -> team.invitedBy(patient, code)))
                .hasValueSatisfying(named -> assertThat(named.id()).isEqualTo(therapist));
        TestPeople.run(patient, () -> team.join(patient, link, code, "Robin", Set.of(DataKind.CHECK_INS)));
        TestPeople.run(patient, () -> team.join(patient, link, code, "Robin", Set.of(DataKind.CHECK_INS)));
        assertThat(reads(therapist, DataKind.CHECK_INS)).isTrue();
        var another = people.patient();
        assertThatThrownBy(() -> TestPeople.run(
                        another, () -> team.join(another, Ids.next(), code, "Sam", Set.of(DataKind.CHECK_INS))))
                .isInstanceOf(InvalidEntry.class);
    }

    @Test
    void a_code_is_read_as_it_is_typed_from_paper_or_pasted_as_an_address() {
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        var typed = code.value()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(LinkCode.typed(typed)).contains(code);
        assertThat(LinkCode.typed("https://lull.example/join/" + code.value())).contains(code);
        assertThat(LinkCode.typed("no code at all")).isEmpty();
    }

    @Test
    void somebody_who_is_no_therapist_cannot_accept_and_a_therapist_not_their_own_offer() {
        var code = TestPeople.as(patient, () -> team.offer(patient, link, "Robin"));
        var stranger = new TherapistId(people.patient().value());
        assertThatThrownBy(() -> TestPeople.run(stranger, () -> invitations.accept(stranger, code)))
                .isInstanceOf(NotFound.class);
        var self = new TherapistId(patient.value());
        people.makeTherapist(self);
        assertThatThrownBy(() -> TestPeople.run(self, () -> invitations.accept(self, code)))
                .isInstanceOf(InvalidEntry.class);
    }

    @Test
    void an_acceptance_that_expired_does_not_stand_in_the_way_of_a_new_one() {
        accepted();
        clock.set(clock.instant().plus(Duration.ofDays(15)));
        link = Ids.next();
        active(DataKind.INTAKE);
        assertThat(reads(therapist, DataKind.INTAKE)).isTrue();
        TestPeople.run(patient, () -> team.end(patient, link));
        link = Ids.next();
        accepted();
        clock.set(clock.instant().plus(Duration.ofDays(15)));
        var code = TestPeople.as(therapist, () -> invitations.invite(therapist, Ids.next()));
        TestPeople.run(patient, () -> team.join(patient, Ids.next(), code, "Robin", Set.of(DataKind.MEASURES)));
        assertThat(reads(therapist, DataKind.MEASURES)).isTrue();
    }

    @Test
    void when_the_therapist_ends_the_link_no_consent_goes_on() {
        active(DataKind.INTAKE);
        TestPeople.run(therapist, () -> invitations.end(therapist, patient));
        assertThat(TestPeople.as(patient, () -> sharing.history(patient)))
                .hasSize(1)
                .allSatisfy(consent -> assertThat(consent.withdrawnAt()).isNotNull());
    }

    @Test
    void somebody_who_stops_being_a_therapist_loses_every_link_and_every_open_code_in_the_same_transaction() {
        active(DataKind.INTAKE);
        var other = people.therapist();
        var theirs = TestPeople.as(other, () -> invitations.invite(other, Ids.next()));
        var code = TestPeople.as(therapist, () -> invitations.invite(therapist, Ids.next()));
        Acting.run(
                Actor.Duty.DOOR,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("delete from account.person_role where person_id = :id and role = 'THERAPIST'")
                            .param("id", therapist.value())
                            .update();
                    events.publishEvent(new TherapistRemoved(therapist.value()));
                }));
        assertThat(now())
                .isInstanceOfSatisfying(
                        Ended.class, ended -> assertThat(ended.by()).isEqualTo(CareLink.Side.THERAPIST));
        var another = people.patient();
        assertThat(TestPeople.as(another, () -> team.invitedBy(another, code))).isEmpty();
        assertThat(TestPeople.as(another, () -> team.invitedBy(another, theirs)))
                .as("of somebody else")
                .isPresent();
    }

    @Test
    void the_door_sees_and_ends_no_link_of_somebody_who_is_a_therapist() {
        active(DataKind.INTAKE);
        Acting.run(
                Actor.Duty.DOOR,
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new TherapistRemoved(therapist.value()))));
        assertThat(now()).isInstanceOf(Active.class);
    }

    @Test
    void where_something_is_written_the_names_of_those_who_read_it_are_known() {
        assertThat(TestPeople.as(patient, () -> readers.line(patient, DataKind.INTAKE)))
                .isEqualTo("You share this with nobody.");
        active(DataKind.INTAKE);
        assertThat(TestPeople.as(patient, () -> readers.line(patient, DataKind.INTAKE)))
                .isEqualTo("You share this with Robin.");
        assertThat(TestPeople.as(patient, () -> readers.line(patient, DataKind.SAFETY)))
                .isEqualTo("You share this with nobody.");
        TestPeople.run(patient, () -> team.pause(patient, link));
        assertThat(TestPeople.as(patient, () -> readers.of(patient, DataKind.INTAKE)))
                .isEmpty();
        assertThatThrownBy(() -> TestPeople.as(therapist, () -> readers.of(patient, DataKind.INTAKE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_patient_finds_who_read_what_by_name_day_by_day_and_in_the_archive() {
        active(DataKind.CHECK_INS, DataKind.MEASURES);
        TestPeople.as(therapist, () -> diary.evening(patient));
        assertThat(TestPeople.as(patient, () -> log.of(patient)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reader()).isEqualTo("Robin");
                    assertThat(line.kinds()).containsExactly(DataKind.CHECK_INS);
                    assertThat(line.day()).isEqualTo("2026-05-05");
                });
        for (var section : sections) {
            if (Set.of("who-reads-along", "what-was-shared", "who-read-what").contains(section.name())) {
                assertThat(TestPeople.as(patient, () -> section.rows(patient)))
                        .as(section.name())
                        .isNotEmpty()
                        .first()
                        .asString()
                        .contains("Robin");
            }
        }
    }

    @Test
    void one_worksheet_is_shared_only_where_worksheets_are_shared_at_all() {
        active(DataKind.INTAKE);
        var sheet = Ids.next();
        assertThat(TestPeople.as(patient, () -> sheets.of(patient, sheet))).isEmpty();
        TestPeople.run(patient, () -> sharing.turn(patient, link, DataKind.WORKSHEETS, true));
        assertThat(TestPeople.as(patient, () -> sheets.of(patient, sheet)))
                .containsExactly(new SheetSharing.Reader(link, "Robin", false));
        TestPeople.run(patient, () -> sheets.turn(patient, link, sheet, true));
        assertThat(TestPeople.as(patient, () -> sheets.of(patient, sheet)))
                .containsExactly(new SheetSharing.Reader(link, "Robin", true));
        TestPeople.run(patient, () -> team.pause(patient, link));
        assertThat(TestPeople.as(patient, () -> sheets.of(patient, sheet))).isEmpty();
    }

    @Test
    void postgresql_alone_keeps_a_therapist_from_confirming_in_the_patients_place() {
        accepted();
        int changed = TestPeople.as(therapist, () -> tryTo("""
                update careteam.link set state = 'ACTIVE', active_at = now(), expires_at = null
                 where therapist_id = store.actor()
                """));
        assertThat(changed).isZero();
        assertThat(now()).isInstanceOf(Accepted.class);
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Readers readers;

    @Autowired
    AccessLog log;

    @Autowired
    SheetSharing sheets;

    @Autowired
    List<PersonalDataSection> sections;

    private int tryTo(String sql) {
        try {
            var changed = transaction.execute(status -> jdbc.sql(sql).update());
            return changed == null ? 0 : changed;
        } catch (org.springframework.dao.DataAccessException refused) {
            return 0;
        }
    }
}
