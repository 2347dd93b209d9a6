/** The screens of the way down. */
@NullMarked
package app.lull.taper.ui;

import org.jspecify.annotations.NullMarked;
