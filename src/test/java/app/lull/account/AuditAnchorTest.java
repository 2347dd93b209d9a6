package app.lull.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditAnchorTest {

    @TempDir
    Path home;

    private static AuditMark mark(long n) {
        return new AuditMark(n, "%064x".formatted(n));
    }

    @Test
    void the_newest_place_is_remembered_in_a_file_for_its_owner_alone() throws Exception {
        var anchor = new AuditAnchor(home);
        assertThat(anchor.newest()).isEmpty();

        anchor.advance(mark(9));
        anchor.advance(mark(12));
        anchor.advance(mark(11)); // whose commit was told later

        assertThat(AuditAnchor.in(home)).contains(mark(12));
        assertThat(new AuditAnchor(home).newest()).contains(mark(12));
        assertThat(Files.getPosixFilePermissions(home.resolve("audit-anchor")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void where_the_database_contradicts_it_the_anchor_stays_for_whoever_looks_into_it() throws Exception {
        for (var head : new AuditMark[] {mark(11), new AuditMark(12, "%064x".formatted(7))}) {
            var folder = Files.createDirectory(home.resolve("at" + head.n()));
            var anchor = new AuditAnchor(folder);
            anchor.advance(mark(12));
            anchor.compare(mark(12));
            anchor.compare(mark(13));
            anchor.advance(mark(13));

            anchor.compare(head);
            anchor.advance(mark(14));

            assertThat(AuditAnchor.in(folder)).contains(mark(13));
        }
    }

    @Test
    void a_damaged_anchor_is_told_and_left_as_it_is() throws Exception {
        Files.writeString(home.resolve("audit-anchor"), "12:abc");

        new AuditAnchor(home).advance(mark(14));

        assertThat(Files.readString(home.resolve("audit-anchor"))).isEqualTo("12:abc");
        assertThatThrownBy(() -> AuditAnchor.in(home)).hasMessageContaining("damaged");
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nobody() throws Exception {
        Files.writeString(home.resolve("a file"), "");

        var anchor = new AuditAnchor(home.resolve("a file"));
        anchor.advance(mark(1));
        anchor.advance(mark(2));

        assertThat(anchor.newest()).contains(mark(2));
    }
}
