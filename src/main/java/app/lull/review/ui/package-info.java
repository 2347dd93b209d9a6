/** The screens of what is asked once a week. */
@NullMarked
package app.lull.review.ui;

import org.jspecify.annotations.NullMarked;
