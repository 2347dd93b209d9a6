package app.lull.doctor;

/** What a doctor asks about twitching, in the order the page has it (clinical reference G6). */
public enum Question {
    BEGAN("When it began"),
    WHERE("Where"),
    HOW_OFTEN("How often"),
    HOW_LONG("How long a spell lasts"),
    OTHER_SYMPTOMS("Other symptoms"),
    MEDICINES("Medicines and stimulants"),
    CAFFEINE("Caffeine per day"),
    SLEEP("Sleep"),
    EXERCISE("Exercise"),
    INFECTIONS("Infections"),
    EXAMINED("What was examined so far"),
    MY_QUESTION("My question");

    private final String heading;

    Question(String heading) {
        this.heading = heading;
    }

    /** Its heading, on the page and in the form. */
    public String heading() {
        return heading;
    }
}
