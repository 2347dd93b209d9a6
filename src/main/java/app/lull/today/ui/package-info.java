/** The day on screen. */
@NullMarked
package app.lull.today.ui;

import org.jspecify.annotations.NullMarked;
