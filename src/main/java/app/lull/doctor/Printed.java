package app.lull.doctor;

/** What comes of printing a page. */
public sealed interface Printed {

    /**
     * It fits on one page.
     *
     * @param pdf the file, tagged and readable as text
     * @param replaced how many signs its letters do not have; each is printed as an empty box
     */
    record OnePage(byte[] pdf, int replaced) implements Printed {}

    /** It does not, in the smallest type either. @param longest the question whose answer takes the most room */
    record TooLong(Question longest) implements Printed {}
}
