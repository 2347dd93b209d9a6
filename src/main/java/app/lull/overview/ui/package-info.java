/** The therapist's screens of one patient. */
@NullMarked
package app.lull.overview.ui;

import org.jspecify.annotations.NullMarked;
