/** Writing to one another, on the patient's side and on the therapist's. */
@NullMarked
package app.lull.messages.ui;

import org.jspecify.annotations.NullMarked;
