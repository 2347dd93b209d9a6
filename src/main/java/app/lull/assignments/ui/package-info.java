/** A tailored plan, as its patient and as a therapist of theirs see it. */
@NullMarked
package app.lull.assignments.ui;

import org.jspecify.annotations.NullMarked;
