package app.lull.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final UUID ROW = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    @TempDir
    Path home;

    @Test
    void what_was_sealed_opens_for_its_row_also_after_a_restart() throws Exception {
        var sealed = new Seal(SealKeys.in(home.resolve("seal.json"))).seal("Oma's Kaffee ☕ עברית", ROW);

        var afterRestart = new Seal(SealKeys.in(home.resolve("seal.json")));

        assertThat(afterRestart.open(sealed, ROW)).isEqualTo("Oma's Kaffee ☕ עברית");
    }

    @Test
    void it_does_not_open_in_another_row_or_when_altered() throws Exception {
        var seal = new Seal(SealKeys.in(home.resolve("seal.json")));
        var sealed = seal.seal("mine", ROW);
        var bytes = sealed.bytes();
        bytes[bytes.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new SealedText(bytes), ROW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_rotation_old_text_still_opens_and_new_text_needs_the_new_key() throws Exception {
        var first = SealKeys.in(home.resolve("seal.json"));
        var old = new Seal(first).seal("before", ROW);
        var rotated = SealKeys.rotated(first);
        SealKeys.write(home.resolve("seal.json"), rotated);

        var seal = new Seal(SealKeys.in(home.resolve("seal.json")));
        var fresh = seal.seal("after", ROW);

        assertThat(seal.open(old, ROW)).isEqualTo("before");
        assertThat(seal.open(fresh, ROW)).isEqualTo("after");
        assertThatThrownBy(() -> new Seal(first).open(fresh, ROW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_file_is_for_its_owner_alone_and_sealed_text_does_not_show_what_it_says() throws Exception {
        var sealed = new Seal(SealKeys.in(home.resolve("seal.json"))).seal("left calf again", ROW);

        assertThat(Files.getPosixFilePermissions(home.resolve("seal.json")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(new String(sealed.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("calf");
        assertThat(sealed).hasToString("SealedText[" + sealed.bytes().length + " bytes]");
    }
}
