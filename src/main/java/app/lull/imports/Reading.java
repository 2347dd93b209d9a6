package app.lull.imports;

import app.lull.intake.OutsideEntry;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The entries of a file, one after the other; what becomes of a bad line, its taker says. */
final class Reading implements Iterator<OutsideEntry>, AutoCloseable {

    private final Lines lines;
    private final EntryReader reader;
    private final BiConsumer<Fault, Line> bad;
    private @Nullable OutsideEntry next;
    private int read;

    /** @param bad told of each line that cannot be kept; may throw */
    Reading(Lines lines, EntryReader reader, BiConsumer<Fault, Line> bad) {
        this.lines = lines;
        this.reader = reader;
        this.bad = bad;
    }

    @Override
    public boolean hasNext() {
        while (next == null && lines.hasNext()) {
            var line = lines.next();
            read++;
            switch (reader.read(line)) {
                case Outcome.Good(var entry, var _) -> next = entry;
                case Outcome.Bad(var fault) -> bad.accept(fault, line);
            }
        }
        return next != null;
    }

    @Override
    public OutsideEntry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var entry = next;
        next = null;
        return entry;
    }

    /** How many lines were read, good and bad. */
    int read() {
        return read;
    }

    @Override
    public void close() {
        lines.close();
    }
}
