/** One day of the program, and every screen of it, in a real browser against the built jar. */
@NullMarked
package app.lull.journey;

import org.jspecify.annotations.NullMarked;
