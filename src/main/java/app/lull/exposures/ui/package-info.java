/** The exposures on screen. */
@NullMarked
package app.lull.exposures.ui;

import org.jspecify.annotations.NullMarked;
