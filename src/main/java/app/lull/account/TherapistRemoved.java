package app.lull.account;

import java.util.UUID;

/**
 * Somebody is no therapist any more. Published in the transaction that removes them, which runs on door duty.
 *
 * @param person the account, which goes on without the role
 */
public record TherapistRemoved(UUID person) {}
