package app.lull.imports;

import app.lull.intake.EntryImport.Compared;
import java.util.List;

/**
 * How a whole file reads.
 *
 * @param bad how many lines cannot be kept
 * @param faults why, of the first hundred of them
 * @param compared how the others stand to the log
 */
public record Checked(int bad, List<Fault> faults, Compared compared) {}
