package app.lull.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a file become letters.
 *
 * @param mark how many bytes at the start only tell the encoding
 * @param guessed whether nothing in the file says so: it is no UTF-8, and old spreadsheets write Windows-1252
 */
record Letters(Charset charset, int mark, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads the whole file once. @throws NotReadable where it is no text */
    static Letters of(Path file) throws IOException {
        var marked = marked(file);
        if (marked.isText(file)) {
            return marked;
        }
        var windows = new Letters(WINDOWS, 0, true);
        if (marked.mark == 0 && windows.isText(file)) {
            return windows;
        }
        throw new NotReadable("The letters in this file cannot be read. In a spreadsheet, save it as CSV with UTF-8.");
    }

    private static Letters marked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(3);
            if (begins(head, 0xEF, 0xBB, 0xBF)) {
                return new Letters(StandardCharsets.UTF_8, 3, false);
            }
            if (begins(head, 0xFF, 0xFE)) {
                return new Letters(StandardCharsets.UTF_16LE, 2, false);
            }
            if (begins(head, 0xFE, 0xFF)) {
                return new Letters(StandardCharsets.UTF_16BE, 2, false);
            }
            return new Letters(StandardCharsets.UTF_8, 0, false);
        }
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every byte is part of a letter. @throws NotReadable where one is none that a text has */
    private boolean isText(Path file) throws IOException {
        try (var letters = reader(file)) {
            var some = new char[8192];
            for (int n = letters.read(some); n >= 0; n = letters.read(some)) {
                for (int i = 0; i < n; i++) {
                    if (some[i] < ' ' && "\t\n\r\f".indexOf(some[i]) < 0) {
                        throw new NotReadable(
                                "This is not a CSV file. In a spreadsheet, choose Save as, and then CSV.");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The letters from the first one on. What is none of this charset throws {@link CharacterCodingException}. */
    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
