/** What tests of every module share: a real PostgreSQL, a clock that can be set, one Spring context. */
@NullMarked
package app.lull.testing;

import org.jspecify.annotations.NullMarked;
