/** The planned visit on screen. */
@NullMarked
package app.lull.doctor.ui;

import org.jspecify.annotations.NullMarked;
