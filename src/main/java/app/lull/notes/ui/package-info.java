/** A therapist's notes, on screen. */
@NullMarked
package app.lull.notes.ui;

import org.jspecify.annotations.NullMarked;
