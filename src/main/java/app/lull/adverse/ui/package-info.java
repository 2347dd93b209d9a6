/** Changing the plan on screen. */
@NullMarked
package app.lull.adverse.ui;

import org.jspecify.annotations.NullMarked;
