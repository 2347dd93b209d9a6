package app.lull.account.ui;

import app.lull.account.Installation;
import app.lull.account.Role;
import app.lull.ui.Card;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How this Lull is: the program, the database, the disk, backups, mail, and how many accounts there are. */
class HealthCard extends Section {

    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000 * MEGABYTE;

    HealthCard(Installation installation) {
        super("How this Lull is");
        var health = installation.health();
        var facts = new DescriptionList();
        facts.addClassName("lull-health");
        fact(facts, "Lull", health.version().orElse("runs from source"));
        fact(facts, "Database", "PostgreSQL " + health.database() + ", " + size(health.databaseBytes()));
        fact(facts, "Migrations", migrations(health.migrations()));
        fact(facts, "Free on the disk", size(health.freeBytes()));
        fact(facts, "Connections", connections(health.connections()));
        fact(facts, "Last backup", backup(health));
        fact(facts, "Mail", health.mail() ? "is set up" : "is not set up: links are shown here, for you to hand on");
        fact(facts, "Accounts", accounts(health));
        add(new Card(facts));
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static String migrations(Installation.Migrations migrations) {
        var pending = migrations.pending() == 0 ? "" : "; " + migrations.pending() + " wait";
        return migrations.applied() + " done, the newest is " + migrations.newest() + pending;
    }

    private static String connections(Installation.Connections connections) {
        return "%d of %d in use; %d to the database in all"
                .formatted(connections.busy(), connections.most(), connections.ofDatabase());
    }

    private static String backup(Installation.Health health) {
        return health.lastBackup()
                .map(at -> at.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES) + " (UTC)")
                .orElse("nothing is known of one");
    }

    private static String accounts(Installation.Health health) {
        return "%d patients, %d therapists, %d admins; somebody may be several"
                .formatted(
                        health.accounts().getOrDefault(Role.PATIENT, 0),
                        health.accounts().getOrDefault(Role.THERAPIST, 0),
                        health.accounts().getOrDefault(Role.ADMIN, 0));
    }

    private static String size(long bytes) {
        return bytes < GIGABYTE
                ? bytes / MEGABYTE + " MB"
                : "%d.%d GB".formatted(bytes / GIGABYTE, bytes % GIGABYTE / (100 * MEGABYTE));
    }
}
