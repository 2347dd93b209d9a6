/** A room that may know nobody; to see the module rules fail. */
@ApplicationModule(allowedDependencies = {})
package app.lull.structure.rooms.cellar;

import org.springframework.modulith.ApplicationModule;
