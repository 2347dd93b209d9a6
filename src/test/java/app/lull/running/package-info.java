/** Lull as a person runs it: the built jar, started, killed, started again. */
@NullMarked
package app.lull.running;

import org.jspecify.annotations.NullMarked;
