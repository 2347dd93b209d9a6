package app.lull.imports;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line as it would be kept.
 *
 * @param number in the file
 * @param when on the patient's wall clock; null, with no name, where it cannot be kept
 * @param name of the substance or the own item
 * @param mg in all of it
 * @param fault why it cannot be kept; empty where it can
 */
public record PreviewLine(
        int number, @Nullable LocalDateTime when, String name, double servings, double mg, String fault) {}
