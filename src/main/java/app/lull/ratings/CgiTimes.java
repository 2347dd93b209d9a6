package app.lull.ratings;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.program.Program;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When a CGI is due (clinical reference C7), said once and quietly. */
@Component
class CgiTimes {

    /** A session seldom falls on the day itself: a rating of so many days before is the one of that day. */
    private static final int DAYS_BEFORE = 3;

    private final RatingTexts texts;
    private final Program program;
    private final Access access;

    CgiTimes(RatingTexts texts, Program program, Access access) {
        this.texts = texts;
        this.program = program;
        this.access = access;
    }

    /** One or two sentences. @param rated the days this therapist rated */
    String said(PatientId patient, LocalDate today, List<LocalDate> rated) {
        var usual = "Usual times are days %s of the program."
                .formatted(listed(texts.cgi().days()));
        if (!access.reads(patient, DataKind.SESSIONS)) {
            return usual + " Which day they are on is not shared with you.";
        }
        var days = program.of(patient)
                .filter(begun -> !begun.isAfter(today))
                .map(begun -> program.counted(patient, begun, today))
                .filter(counted -> !counted.isEmpty());
        return days.map(counted -> "%s They are on day %d. %s"
                        .formatted(usual, counted.lastEntry().getValue(), open(counted, rated)))
                .orElse(usual + " Their program has not begun.");
    }

    private String open(SortedMap<LocalDate, Integer> counted, List<LocalDate> rated) {
        int now = counted.lastEntry().getValue();
        var reached = texts.cgi().days().stream().filter(due -> due <= now).max(Comparator.naturalOrder());
        var open = reached.filter(due -> {
            var from = on(counted, due).minusDays(DAYS_BEFORE);
            return rated.stream().noneMatch(day -> !day.isBefore(from));
        });
        if (open.isPresent()) {
            return "The rating of day %d is open; your next session is early enough.".formatted(open.get());
        }
        return texts.cgi().days().stream()
                .filter(due -> due > now)
                .findFirst()
                .map("The next is the one of day %d."::formatted)
                .orElse("All of them are there.");
    }

    private static LocalDate on(SortedMap<LocalDate, Integer> counted, int due) {
        return counted.entrySet().stream()
                .filter(day -> day.getValue() >= due)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String listed(List<Integer> days) {
        var first =
                days.subList(0, days.size() - 1).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return first.isEmpty() ? days.getLast().toString() : first + " and " + days.getLast();
    }
}
