package app.lull.ratings;

import app.lull.account.Operator;
import app.lull.measures.KeptForm;
import app.lull.measures.Result;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what was entered. As education alone there are only numbers. */
@Component
class RatingLines {

    private final RatingTexts texts;
    private final Operator operator;

    RatingLines(RatingTexts texts, Operator operator) {
        this.texts = texts;
        this.operator = operator;
    }

    boolean isClinical() {
        return operator.mode() == Operator.Mode.CLINICAL;
    }

    /** What it is, shortly. */
    static String what(Rating rating) {
        return rating instanceof Rating.Cgi ? "CGI" : "SHAI-14";
    }

    /** Its number or numbers. */
    String number(Rating rating) {
        return switch (rating) {
            case Rating.Cgi(var severity, var improvement) ->
                "S %d of 7".formatted(severity)
                        + (improvement == null || improvement == 0 ? "" : ", I %d of 7".formatted(improvement));
            case Rating.Shai(var total) -> "%d of 42".formatted(total);
        };
    }

    /** What the numbers mean; empty as education alone. */
    String words(Rating rating) {
        if (!isClinical()) {
            return "";
        }
        return switch (rating) {
            case Rating.Cgi(var severity, var improvement) ->
                texts.cgi().severity().words(severity)
                        + (improvement == null
                                ? ""
                                : "; "
                                        + texts.cgi()
                                                .improvement()
                                                .words(improvement)
                                                .toLowerCase(Locale.ROOT));
            case Rating.Shai(var total) -> texts.shai().words(total);
        };
    }

    /** The number of a form, for example {@code 12 of 21}. */
    static String number(KeptForm kept, int most) {
        return "%d of %d".formatted(kept.total(), most);
    }

    /** The band of a form, where this Lull has bands. */
    static String words(Result result) {
        return result.words() == null ? "" : result.kept().band();
    }
}
