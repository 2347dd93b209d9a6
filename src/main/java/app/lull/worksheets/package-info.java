/** Writing things out: forms described in files, drafts kept as one types, versions, looking back. */
@ApplicationModule(
        allowedDependencies = {"account", "time", "ui", "store", "export", "today", "content", "curriculum", "sessions"
        })
@NullMarked
package app.lull.worksheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
