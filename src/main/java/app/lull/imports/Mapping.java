package app.lull.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the columns are to be understood.
 *
 * @param roles one for each column
 * @param order how 03/04/2026 is meant; null where nobody has said so
 * @param mgOfAll whether the milligrams are of all servings together; else of one
 * @param names what the names are taken for; others go under their own name
 */
public record Mapping(List<Role> roles, @Nullable DayOrder order, boolean mgOfAll, List<NameAs> names) {

    private static final int MOST = 200;

    public Mapping {
        if (roles.size() > Lines.MOST_COLUMNS || names.size() > MOST) {
            throw new IllegalArgumentException("so many columns or names no file has");
        }
        roles = List.copyOf(roles);
        names = List.copyOf(names);
    }

    /** The first column that holds this; -1 where none does. */
    int column(Role role) {
        return roles.indexOf(role);
    }

    /** The same with another role for a column; whoever had that role before is left out now. */
    public Mapping with(int column, Role role) {
        var changed = IntStream.range(0, roles.size())
                .mapToObj(i -> i == column ? role : roles.get(i) == role ? Role.LEFT_OUT : roles.get(i))
                .toList();
        return new Mapping(changed, order, mgOfAll, names);
    }

    /** The same with the day or the month first. */
    public Mapping with(@Nullable DayOrder said) {
        return new Mapping(roles, said, mgOfAll, names);
    }

    /** The same with the milligrams of all servings, or of one. */
    public Mapping withMgOfAll(boolean ofAll) {
        return new Mapping(roles, order, ofAll, names);
    }

    /** The same with these names. */
    public Mapping withNames(List<NameAs> others) {
        return new Mapping(roles, order, mgOfAll, others);
    }

    /** The ids of substances by the names that stand for them, in small letters. */
    Map<String, String> substances() {
        var substances = new HashMap<String, String>();
        for (var name : names) {
            if (name.substance() != null) {
                substances.put(name.name().toLowerCase(Locale.ROOT), name.substance());
            }
        }
        return substances;
    }

    /** Whether there are days in it that could be meant with the day or with the month first. */
    public boolean isOrderNeeded(List<Column> columns) {
        int both = column(Role.DAY_AND_TIME);
        int day = both >= 0 ? both : column(Role.DAY);
        return day >= 0 && day < columns.size() && columns.get(day).openDays() > 0;
    }

    /** What has to be said before a line can be read; empty where nothing has. */
    public List<String> questions(List<Column> columns) {
        var open = new ArrayList<String>();
        int both = column(Role.DAY_AND_TIME);
        int day = both >= 0 ? both : column(Role.DAY);
        if (day < 0) {
            open.add("Choose the column with the day.");
        }
        if (both < 0 && column(Role.TIME) < 0) {
            open.add("Choose the column with the time.");
        }
        if (column(Role.NAME) < 0 && column(Role.MILLIGRAMS) < 0) {
            open.add("Choose the column with the drink, or the one with the milligrams.");
        }
        if (isOrderNeeded(columns) && order == null) {
            open.add("Say whether the day or the month comes first: the file does not tell.");
        }
        return open;
    }
}
