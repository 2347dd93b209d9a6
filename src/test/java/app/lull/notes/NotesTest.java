package app.lull.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.InvalidEntry;
import app.lull.account.NotFound;
import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import app.lull.careteam.CareTeam;
import app.lull.export.PersonalArchive;
import app.lull.store.EditedMeanwhile;
import app.lull.store.Ids;
import app.lull.testing.LinkedTwo;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A therapist's own notes. */
@LullTest
class NotesTest {

    @Autowired
    TestPeople people;

    @Autowired
    LinkedTwo linked;

    @Autowired
    Notes notes;

    @Autowired
    CareTeam team;

    @Autowired
    PersonalArchive archive;

    private PatientId patient = new PatientId(new UUID(0, 0));
    private TherapistId therapist = new TherapistId(new UUID(0, 0));
    private UUID link = new UUID(0, 0);

    @BeforeEach
    void two_who_are_linked_and_share_nothing() {
        patient = people.patient();
        therapist = people.therapist();
        link = linked.link(patient, therapist);
    }

    private NotesPage page() {
        return TestPeople.as(therapist, () -> notes.page(therapist, patient));
    }

    @Test
    void a_note_is_kept_as_it_is_typed_changed_and_taken_away() {
        var id = Ids.next();
        TestPeople.run(therapist, () -> {
            assertThat(notes.keep(therapist, patient, id, -1, "Ask ab")).isZero();
            assertThat(notes.keep(therapist, patient, id, 0, "Ask about sleep")).isEqualTo(1);
            assertThat(notes.keep(therapist, patient, id, 0, "Ask about sleep")).isEqualTo(1);
            assertThatThrownBy(() -> notes.keep(therapist, patient, id, 0, "Another window"))
                    .isInstanceOf(EditedMeanwhile.class);
            assertThatThrownBy(() -> notes.keep(therapist, patient, id, 1, "x".repeat(1 << 20)))
                    .isInstanceOf(InvalidEntry.class);
        });
        assertThat(page().notes()).extracting(PrivateNote::text).containsExactly("Ask about sleep");
        TestPeople.run(therapist, () -> notes.remove(therapist, patient, id));
        assertThat(page().notes()).isEmpty();
    }

    @Test
    void neither_the_patient_nor_another_therapist_of_theirs_sees_it_and_it_is_not_in_the_archive() throws IOException {
        TestPeople.run(therapist, () -> notes.keep(therapist, patient, Ids.next(), -1, "canary-in-a-note"));
        var other = people.therapist();
        linked.link(patient, other);
        assertThat(TestPeople.as(other, () -> notes.page(other, patient)).notes())
                .isEmpty();
        assertThatThrownBy(() -> TestPeople.as(patient, () -> notes.page(therapist, patient)))
                .isInstanceOf(NotFound.class);
        try (var zip = new ZipInputStream(TestPeople.as(patient, () -> archive.read(patient)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain("canary-in-a-note");
            }
        }
    }

    @Test
    void after_the_link_ended_the_notes_are_still_theirs_and_no_new_one_begins() {
        var id = Ids.next();
        TestPeople.run(therapist, () -> notes.keep(therapist, patient, id, -1, "Before"));
        TestPeople.run(patient, () -> team.end(patient, link));
        assertThat(page().linked()).isFalse();
        assertThat(page().notes()).hasSize(1);
        TestPeople.run(therapist, () -> {
            assertThat(notes.keep(therapist, patient, id, 0, "After")).isEqualTo(1);
            assertThatThrownBy(() -> notes.keep(therapist, patient, Ids.next(), -1, "New"))
                    .isInstanceOf(NotFound.class);
        });
        var stranger = people.therapist();
        assertThatThrownBy(() -> TestPeople.as(stranger, () -> notes.page(stranger, patient)))
                .isInstanceOf(NotFound.class);
    }
}
