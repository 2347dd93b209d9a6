package app.lull.content;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The path through the program: what stands on which day.
 *
 * @param version of the path's text; stored with what was done
 * @param repeatFrom the day from which the path goes round again after its last day
 * @param days one entry a day, from 1 on without a gap
 */
public record ProgramPath(String version, String note, int repeatFrom, List<Day> days) {

    /**
     * One day.
     *
     * @param session the id of the guided session
     * @param why one line for the patient: why it is there
     */
    public record Day(int day, String session, String why) {}

    public ProgramPath {
        if (days.isEmpty() || repeatFrom < 1 || repeatFrom > days.size()) {
            throw new IllegalArgumentException("repeatFrom must name a day of the path");
        }
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).day() != i + 1) {
                throw new IllegalArgumentException("day " + (i + 1) + " is missing or out of order");
            }
            if (days.get(i).why().isBlank()) {
                throw new IllegalArgumentException("day " + (i + 1) + " does not say why");
            }
        }
        days = List.copyOf(days);
    }

    /** What stands on this day of the program, 1 or later. */
    public Day on(int dayOfProgram) {
        if (dayOfProgram < 1) {
            throw new IllegalArgumentException("the program begins on day 1, not " + dayOfProgram);
        }
        var index = dayOfProgram - 1;
        if (index < days.size()) {
            return days.get(index);
        }
        var round = days.size() - (repeatFrom - 1);
        return days.get(repeatFrom - 1 + (index - (repeatFrom - 1)) % round);
    }

    /** Reads the path. @throws IllegalStateException if it cannot be used, or names a session that there is not */
    static ProgramPath read(SessionLibrary sessions) {
        var path = ContentFile.read("en/program/path.json", ProgramPath.class);
        for (var day : path.days()) {
            if (sessions.find(day.session()).isEmpty()) {
                throw new IllegalStateException(
                        "content/en/program/path.json: day " + day.day() + ": there is no session " + day.session());
            }
        }
        return path;
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {

        @Bean
        ProgramPath programPath(SessionLibrary sessions) {
            return read(sessions);
        }
    }
}
