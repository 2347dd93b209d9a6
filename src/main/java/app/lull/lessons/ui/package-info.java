/** The cards on screen. */
@NullMarked
package app.lull.lessons.ui;

import org.jspecify.annotations.NullMarked;
