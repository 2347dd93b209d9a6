package app.lull.worksheets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants kept of a sheet.
 *
 * @param sheet made when the screen was shown, so that a repeated save is one sheet
 * @param form W01 to W16
 * @param seenVersion the version of the sheet the screen showed last; null where there was none yet
 */
public record Draft(UUID sheet, String form, @Nullable Integer seenVersion, Answers answers) {}
