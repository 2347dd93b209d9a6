package app.lull.structure.rooms.kitchen;

import app.lull.structure.rooms.cellar.Wine;

/** Goes down to the cellar although the kitchen may know nobody. */
public class Cook {

    /** What the cook took. */
    public Wine wine() {
        return new Wine();
    }
}
