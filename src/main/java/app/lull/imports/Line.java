package app.lull.imports;

import java.util.List;

/**
 * One line of a file.
 *
 * @param number as a text editor counts it, from 1; where it begins, if a quoted field goes over several
 * @param fields without blanks around them
 */
record Line(int number, List<String> fields) {

    /** The field in this column; empty where the line has none, or the column is -1. */
    String field(int column) {
        return column >= 0 && column < fields.size() ? fields.get(column) : "";
    }
}
