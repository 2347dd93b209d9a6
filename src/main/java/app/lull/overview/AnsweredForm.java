package app.lull.overview;

import app.lull.content.Questionnaire;
import app.lull.measures.Result;
import java.util.List;

/** A questionnaire and every time it was answered, the latest first. @param bands whether bands may be shown */
public record AnsweredForm(Questionnaire form, List<Result> times, boolean bands) {

    public AnsweredForm {
        times = List.copyOf(times);
    }
}
