package app.lull.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** A content file in which an editor made one mistake. */
public final class Mistake {

    private final String file;
    private final String text;
    private final long line;

    private Mistake(String file, String text, long line) {
        this.file = file;
        this.text = text;
        this.line = line;
    }

    /** The shipped file with other words where these stood first. */
    public static Mistake in(String file, String words, String mistaken) {
        var shipped = shipped(file);
        assertThat(shipped).contains(words);
        var line = shipped.substring(0, shipped.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new Mistake(file, shipped.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(mistaken)), line);
    }

    /** @param told what comes after the name of the file; {@code LINE} is that of the mistake, {@code #} any */
    public void isToldBy(Consumer<Resource> loader, String told) {
        assertThatThrownBy(() -> loader.accept(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("(?s)" + Pattern.quote(file) + ":"
                        + told.replace("LINE", String.valueOf(line)).replace("#", "\\d+"));
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
