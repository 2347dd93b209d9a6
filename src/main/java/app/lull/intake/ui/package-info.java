/** The screen of the log. */
@NullMarked
package app.lull.intake.ui;

import org.jspecify.annotations.NullMarked;
