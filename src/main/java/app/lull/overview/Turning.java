package app.lull.overview;

import java.util.List;

/** Finds what changed in a period beside as many days before it; looks only at kinds that are shared. */
interface Turning {

    List<Turned> turned(Glance glance, Period since);
}
