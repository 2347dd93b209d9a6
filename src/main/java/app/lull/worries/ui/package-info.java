/** Worry time on screen. */
@NullMarked
package app.lull.worries.ui;

import org.jspecify.annotations.NullMarked;
