/**
 * Who reads along, on screen: for the patient who decides, and for the therapist who is invited. Other modules use {@link
 * app.lull.careteam.ui.StaysShared} alone.
 */
@NamedInterface("ui")
@NullMarked
package app.lull.careteam.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
