package app.lull.journey;

/** How somebody goes on from week to week by the page of the ten weeks, seven days in each. */
record TenWeeksOf(Visit visit, DaysPass time) {

    /** Goes on, from week 1, until this week is on; the days of the others have passed. */
    void goOnTo(int week, String title) {
        visit.open("/program").reads("^Your ten weeks$").sees("Week 1 of 10");
        for (int next = 2; next <= week; next++) {
            time.days(7);
            visit.open("/program").reads("^Your ten weeks$");
            visit.buttonLike("^Go on to week %d, ".formatted(next)).click();
            visit.sees("Week %d of 10".formatted(next));
        }
        visit.sees("Week %d of 10: %s".formatted(week, title));
    }
}
