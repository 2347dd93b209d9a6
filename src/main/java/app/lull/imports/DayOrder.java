package app.lull.imports;

/** How 03/04/2026 is meant. */
public enum DayOrder {
    /** 3 April. */
    DAY_FIRST,
    /** March 4. */
    MONTH_FIRST
}
