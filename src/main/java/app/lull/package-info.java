/** Lull, one package per capability; README.md has the map. */
@NullMarked
package app.lull;

import org.jspecify.annotations.NullMarked;
