package app.lull.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the columns probably hold, by what they are called and by what is in them. */
final class Guess {

    private Guess() {}

    static Mapping of(Survey survey) {
        var columns = survey.columns();
        var roles = new ArrayList<>(Collections.nCopies(columns.size(), Role.LEFT_OUT));
        if (survey.layout().heading()) {
            byHeading(roles, columns, Guess::fits);
            byHeading(roles, columns, Guess::couldBe);
        }
        for (int i = 0; i < columns.size(); i++) {
            take(roles, columns, i, Role.DAY_AND_TIME, column -> column.isMostly(column.moments()));
            take(roles, columns, i, Role.DAY, column -> column.isMostly(column.days()));
            take(roles, columns, i, Role.TIME, column -> column.isMostly(column.times()));
        }
        for (int i = 0; i < columns.size(); i++) {
            take(roles, columns, i, Role.NAME, Guess::isWords);
            if (!survey.layout().heading()) {
                take(roles, columns, i, Role.MILLIGRAMS, column -> column.isMostly(column.numbers()));
            }
        }
        if (roles.contains(Role.DAY_AND_TIME)) {
            roles.replaceAll(role -> role == Role.DAY || role == Role.TIME ? Role.LEFT_OUT : role);
        }
        var day = roles.contains(Role.DAY_AND_TIME) ? roles.indexOf(Role.DAY_AND_TIME) : roles.indexOf(Role.DAY);
        return new Mapping(roles, day < 0 ? null : columns.get(day).order(), true, List.of());
    }

    private static void byHeading(List<Role> roles, List<Column> columns, BiPredicate<Column, Role> fits) {
        for (int i = 0; i < columns.size(); i++) {
            var role = HeadingWords.role(columns.get(i).heading());
            take(roles, columns, i, role, column -> fits.test(column, role));
        }
    }

    private static void take(List<Role> roles, List<Column> columns, int column, Role role, Predicate<Column> fits) {
        if (roles.get(column) == Role.LEFT_OUT && !roles.contains(role) && fits.test(columns.get(column))) {
            roles.set(column, role);
        }
    }

    private static boolean fits(Column column, Role role) {
        return switch (role) {
            case LEFT_OUT -> false;
            case DAY -> column.days() > 0;
            case TIME -> column.times() > 0;
            case DAY_AND_TIME -> column.moments() > 0;
            case NAME -> isWords(column);
            case MILLIGRAMS, SERVINGS -> column.numbers() > 0;
        };
    }

    /** Nothing in it is of that kind, nor of another: then each of its lines is told to be bad, and none is passed over. */
    private static boolean couldBe(Column column, Role role) {
        return role != Role.LEFT_OUT && column.filled() > 0 && column.days() + column.times() + column.moments() == 0;
    }

    private static boolean isWords(Column column) {
        return column.filled() > 0
                && column.days() + column.times() + column.moments() + column.numbers() < column.filled() / 2 + 1
                && !column.isMostly(column.numbers());
    }
}
