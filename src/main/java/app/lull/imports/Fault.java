package app.lull.imports;

/**
 * Why a line cannot be kept.
 *
 * @param line its number in the file
 * @param why a sentence for whoever chose the file
 */
public record Fault(int line, String why) {}
