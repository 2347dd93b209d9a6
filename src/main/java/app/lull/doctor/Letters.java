package app.lull.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * The letters a page is printed in: Liberation Sans (SIL Open Font License 1.1), which PDFBox brings. It has Latin, Greek
 * and Cyrillic; what it does not have, and what is written from right to left, becomes an empty box that can be counted.
 */
@Component
class Letters {

    /** Its name in a style sheet. */
    static final String NAME = "Liberation Sans";

    /** What stands for a sign there is no letter for. */
    static final String BOX = "\u25A1";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int JOINER = 0x200D;

    private final CmapLookup known;

    Letters() throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file()))) {
            known = font.getUnicodeCmapLookup();
        }
    }

    /** The font's file. */
    static InputStream file() {
        return Objects.requireNonNull(Letters.class.getResourceAsStream(FILE), "PDFBox brings its font");
    }

    /** Text that can be printed. @param replaced how many boxes there are in it */
    record Printable(String text, int replaced) {}

    /** The text with a box for each sign that cannot be printed; line breaks stay, other control characters go. */
    Printable printable(String text) {
        var kept = new StringBuilder();
        var replaced = 0;
        var joined = false;
        for (var sign : text.codePoints().toArray()) {
            var hidden = isHidden(sign);
            if (sign == '\n') {
                kept.append('\n');
            } else if (sign == '\t') {
                kept.append(' ');
            } else if (!hidden && has(sign)) {
                kept.appendCodePoint(sign);
            } else if (!hidden && !joined) {
                kept.append(BOX);
                replaced++;
            }
            joined = sign == JOINER;
        }
        return new Printable(kept.toString(), replaced);
    }

    private boolean has(int sign) {
        return known.getGlyphId(sign) != 0
                && Character.getDirectionality(sign) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && Character.getDirectionality(sign) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** What has no shape of its own: control characters, joiners, variation selectors, skin tones, lone surrogates. */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0x1F3FB && sign <= 0x1F3FF;
        };
    }
}
