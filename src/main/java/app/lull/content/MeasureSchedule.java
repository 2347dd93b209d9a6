package app.lull.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * When which questionnaire is due, by the day of the program and by months after its last day.
 *
 * @param daysOpen how many days a form that is due is asked for, 1 or more
 * @param lastDay the day of the program that the months are counted from
 * @param offered one line for the patient: why a longer form is offered after a short one
 * @param rows one a form; where several are due, the one due first comes first, then the one that stands first here
 */
@JsonIgnoreProperties("$schema")
public record MeasureSchedule(int daysOpen, int lastDay, String offered, List<Row> rows) {

    /**
     * When one form is due.
     *
     * @param form its id; PHQ-9 stands for PHQ-8 too
     * @param days of the program, 1 on the first, rising
     * @param monthsAfter after the last day of the program, rising
     * @param onlyWhenDue whether it is not to be had in between
     * @param minutes about how long it takes
     * @param why one line for the patient: why it is there
     */
    public record Row(
            String form, List<Integer> days, List<Integer> monthsAfter, boolean onlyWhenDue, int minutes, String why) {

        public Row {
            Must.say(form, "form");
            days = Must.list(days);
            monthsAfter = Must.list(monthsAfter);
            rise(days, "days of " + form);
            rise(monthsAfter, "monthsAfter of " + form);
            Must.hold(minutes >= 1 && minutes <= 30, "minutes of %s is %s, not 1 to 30", form, minutes);
            Must.say(why, "why");
        }

        private static void rise(List<Integer> values, String field) {
            int before = 0;
            for (int value : values) {
                Must.hold(value > before, "%s: %s comes after %s", field, value, before);
                before = value;
            }
        }
    }

    public MeasureSchedule {
        rows = Must.list(rows);
        Must.hold(daysOpen >= 1, "daysOpen is %s, not 1 or more", daysOpen);
        Must.hold(lastDay >= 1, "lastDay is %s, not 1 or more", lastDay);
        Must.say(offered, "offered");
        Must.hold(!rows.isEmpty(), "rows is empty");
    }

    private static final String FILE = "content/en/measures-schedule.json";

    private void check(Questionnaires known) {
        var forms = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var form = rows.get(i).form();
            var field = "rows[%s].form".formatted(i);
            Must.holdAt(field, forms.add(form), "the form %s is there twice", form);
            Must.holdAt(field, known.find(form).isPresent(), "there is no form %s", form);
        }
    }

    /** Reads the schedule. @throws IllegalStateException if it cannot be used, or names a form that there is not */
    static MeasureSchedule read(Resource file, Questionnaires forms) {
        return CheckedJson.read(FILE, file, MeasureSchedule.class, schedule -> schedule.check(forms));
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {

        @Bean
        MeasureSchedule measureSchedule(@Value("classpath:" + FILE) Resource file, Questionnaires forms) {
            return read(file, forms);
        }
    }
}
