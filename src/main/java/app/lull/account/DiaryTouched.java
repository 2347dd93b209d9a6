package app.lull.account;

/**
 * Somebody may be about to write what a patient's lists are made of; published in the transaction, possibly several times.
 * {@link Access#mayWrite} publishes it for the patient's own writes; whoever writes otherwise publishes it for themselves.
 */
public record DiaryTouched(PatientId patient) {}
