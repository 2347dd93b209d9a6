/** Saying something about what a patient did, and reading it. */
@NullMarked
package app.lull.feedback.ui;

import org.jspecify.annotations.NullMarked;
