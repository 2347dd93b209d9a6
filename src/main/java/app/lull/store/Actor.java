package app.lull.store;

import java.util.UUID;

/**
 * On whose behalf a transaction runs. PostgreSQL is told at its start ({@code lull.actor}) and its row-level security
 * decides by it; without an actor no row is visible.
 */
public sealed interface Actor {

    /** The value of PostgreSQL's setting {@code lull.actor}. */
    String setting();

    /** A signed-in person. */
    record Person(UUID id) implements Actor {
        @Override
        public String setting() {
            return id.toString();
        }
    }

    /** A task of the application itself that needs a few rows of many people, such as checking a password. */
    enum Duty implements Actor {
        /** Finds a person's credentials by e-mail, makes accounts, redeems one-time links. */
        DOOR,
        /** Writes the audit and reads it: the rows, the head of their chain, and whose pseudonym is whose. */
        AUDIT,
        /** Learns whether somebody wants a mail when something waits for them, and remembers that one went. */
        MAIL,
        /** Finds out whose diary is to be looked at again; what is in it, this duty does not see. */
        CASELOAD;

        @Override
        public String setting() {
            return "duty:" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Nobody: sees nothing. */
    record Nobody() implements Actor {
        @Override
        public String setting() {
            return "";
        }
    }
}
