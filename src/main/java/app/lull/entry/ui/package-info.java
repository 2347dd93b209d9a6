/** The entry gate on screen. */
@NullMarked
package app.lull.entry.ui;

import org.jspecify.annotations.NullMarked;
