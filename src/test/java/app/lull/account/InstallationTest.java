package app.lull.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import app.lull.testing.TestTherapists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@LullTest
class InstallationTest {

    @Autowired
    Installation installation;

    @Autowired
    TestPeople people;

    @Autowired
    TestTherapists therapists;

    @Value("${lull.home}")
    Path home = Path.of("");

    @Test
    void an_admin_sees_how_the_program_and_its_database_are() throws IOException {
        therapists.therapist();
        var admin = therapists.admin();
        Files.deleteIfExists(home.resolve(Installation.BACKUP_MARK));

        var health = TestPeople.as(admin, installation::health);

        assertThat(health.database()).matches("\\d+.*");
        assertThat(health.migrations().applied()).isGreaterThan(20);
        assertThat(health.migrations().newest()).matches("[\\d.]+");
        assertThat(health.migrations().pending()).isZero();
        assertThat(health.databaseBytes()).isPositive();
        assertThat(health.freeBytes()).isPositive();
        assertThat(health.connections().most()).isPositive();
        assertThat(health.connections().ofDatabase()).isPositive();
        assertThat(health.accounts())
                .containsOnlyKeys(Role.values())
                .allSatisfy((role, count) -> assertThat(count).as(role.name()).isPositive());
        assertThat(health.lastBackup()).as("nothing is known of one").isEmpty();
        assertThat(health.mail()).isFalse();
    }

    @Test
    void the_last_backup_is_when_its_mark_was_touched() throws IOException {
        var admin = therapists.admin();
        var at = Instant.parse("2026-05-05T03:00:00Z");
        var mark = home.resolve(Installation.BACKUP_MARK);
        Files.writeString(mark, "");
        Files.setLastModifiedTime(mark, FileTime.from(at));
        try {
            assertThat(TestPeople.as(admin, installation::health).lastBackup()).contains(at);
        } finally {
            Files.delete(mark);
        }
    }

    @Test
    void nobody_but_an_admin_is_told() {
        assertThatThrownBy(() -> TestPeople.as(people.patient(), installation::health))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestTherapists.as(therapists.therapist(), installation::health))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(installation::health).isInstanceOf(NotFound.class);
    }
}
