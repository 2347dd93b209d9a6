package app.lull.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a name of the file is taken for.
 *
 * @param name as the file has it
 * @param lines how many lines have it
 * @param substance the id of the substance it is; null to keep it under its own name
 */
public record NameAs(String name, int lines, @Nullable String substance) {}
