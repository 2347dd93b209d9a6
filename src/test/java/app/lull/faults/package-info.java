/** What goes wrong, done on purpose: networks, kills, forged calls, bad input; and what Lull costs, measured. */
@NullMarked
package app.lull.faults;

import org.jspecify.annotations.NullMarked;
