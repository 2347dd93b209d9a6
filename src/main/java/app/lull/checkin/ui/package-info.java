/** The screen of the evening check-in. */
@NullMarked
package app.lull.checkin.ui;

import org.jspecify.annotations.NullMarked;
