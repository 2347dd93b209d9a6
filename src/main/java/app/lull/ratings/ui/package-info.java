/** Where a therapist enters ratings. */
@NullMarked
package app.lull.ratings.ui;

import org.jspecify.annotations.NullMarked;
