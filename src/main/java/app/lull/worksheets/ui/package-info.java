/** The worksheets on screen. */
@NullMarked
package app.lull.worksheets.ui;

import org.jspecify.annotations.NullMarked;
