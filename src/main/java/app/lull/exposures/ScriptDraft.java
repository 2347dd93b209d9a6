package app.lull.exposures;

import org.jspecify.annotations.Nullable;

/** What is being written and not kept as a version yet. */
public record ScriptDraft(
        @Nullable String sentence, @Nullable String text) {}
