package app.lull.worksheets;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft.
 *
 * @param version of the sheet from now on; null where there is nothing to keep yet
 * @param refused what could not be kept, and why, by the field; in rows {@code rows.0.field}
 */
public record KeptDraft(@Nullable Integer version, Map<String, String> refused) {}
