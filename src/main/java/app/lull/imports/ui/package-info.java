/** The screen on which a file is looked at, checked and kept. */
@NullMarked
package app.lull.imports.ui;

import org.jspecify.annotations.NullMarked;
