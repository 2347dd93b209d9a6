package app.lull.entry;

/** What makes caffeine stay longer or shorter, as far as it is asked at the beginning. */
public enum CaffeineStays {
    SMOKES,
    STOPPED_SMOKING,
    PILL
}
