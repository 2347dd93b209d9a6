package app.lull.ui;

import java.util.stream.IntStream;

/** A number on a scale: every number one tap away, as large as a finger also on a narrow phone. */
public final class RatingDial extends Scale<RatingDial> {

    /**
     * @param from the least number, shown on the left
     * @param to the greatest number, shown on the right
     * @param least what the least number means
     * @param most what the greatest number means
     */
    public RatingDial(String question, int from, int to, String least, String most) {
        this(question, from, to, 1, least, most);
    }

    /**
     * As above, with only some of the numbers.
     *
     * @param step from one number to the next
     */
    public RatingDial(String question, int from, int to, int step, String least, String most) {
        super(
                question,
                IntStream.iterate(from, n -> n <= to, n -> n + step)
                        .mapToObj(n -> new Choice(Integer.toString(n), text(n, from), spoken(n, from, to, least, most)))
                        .toList());
        addClassName("lull-dial");
        ends(least, most);
    }

    /** Shows the chosen number in the colour of this series. */
    public RatingDial look(SeriesLook look) {
        addClassName(look.token());
        return this;
    }

    private static String text(int number, int from) {
        if (from >= 0 || number == 0) {
            return Integer.toString(number);
        }
        return number < 0 ? "−" + -number : "+" + number;
    }

    private static String spoken(int number, int from, int to, String least, String most) {
        var said = number < 0 ? "minus " + -number : Integer.toString(number);
        if (number == from) {
            return said + ", " + least;
        }
        return number == to ? said + ", " + most : said;
    }
}
