package app.lull.assignments;

/** Of what kind a thing of the plan is. */
public enum Kind {
    MODULE,
    SESSION,
    WORKSHEET,
    MEASURE
}
