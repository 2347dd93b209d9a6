package app.lull.imports;

import java.util.List;
import java.util.UUID;

/**
 * What there is in a file, and what it is taken for.
 *
 * @param lines how many hold something
 * @param lettersGuessed whether the file does not tell its letters, so that a look at the names is worth it
 * @param heading whether its first line names the columns
 */
public record Look(
        UUID file, int lines, boolean lettersGuessed, boolean heading, List<Column> columns, Mapping mapping) {

    /** The same, taken for something else. */
    public Look with(Mapping other) {
        return new Look(file, lines, lettersGuessed, heading, columns, other);
    }
}
