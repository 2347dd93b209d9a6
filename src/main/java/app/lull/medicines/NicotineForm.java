package app.lull.medicines;

/** How nicotine was taken, once. */
public enum NicotineForm {
    CIGARETTE,
    /** With an e-cigarette, for some minutes. */
    VAPE,
    POUCH,
    GUM,
    LOZENGE,
    SPRAY
}
