package app.lull.worksheets;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What was filled in at one field. Whether it fits the field is decided with the form. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Answer.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Answer.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Answer.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Answer.On.class, name = "on"),
    @JsonSubTypes.Type(value = Answer.At.class, name = "at"),
    @JsonSubTypes.Type(value = Answer.Rows.class, name = "rows")
})
public sealed interface Answer {

    /** An answer that can stand in a row. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Words.class, name = "words"),
        @JsonSubTypes.Type(value = Answer.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Answer.Chosen.class, name = "chosen"),
        @JsonSubTypes.Type(value = Answer.Said.class, name = "said"),
        @JsonSubTypes.Type(value = Answer.On.class, name = "on"),
        @JsonSubTypes.Type(value = Answer.At.class, name = "at")
    })
    sealed interface Cell extends Answer {}

    /** Free words. */
    record Words(String text) implements Cell {}

    /** A place on a slider, or a whole number. */
    record Figure(int value) implements Cell {}

    /**
     * One or several of a choice.
     *
     * @param ids of the options
     * @param own in own words; empty where there are none
     */
    record Chosen(List<String> ids, String own) implements Cell {

        public Chosen {
            ids = List.copyOf(ids);
        }
    }

    /** Yes or no. */
    record Said(boolean yes) implements Cell {}

    /** A date. */
    record On(LocalDate day) implements Cell {}

    /** A time on the wall clock, to the minute. */
    record At(LocalTime time) implements Cell {

        public At {
            time = time.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** The same few fields again and again, by their keys. */
    record Rows(List<Map<String, Cell>> rows) implements Answer {

        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }
    }
}
