/** The urge timer and the ladder on screen. */
@NullMarked
package app.lull.urges.ui;

import org.jspecify.annotations.NullMarked;
