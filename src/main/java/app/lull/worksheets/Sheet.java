package app.lull.worksheets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a worksheet that was saved. It does not change any more.
 *
 * @param sheet the sheet it is a version of
 * @param number counts the versions of a sheet, from 1
 * @param aside true for the one of two windows' texts that was not chosen: kept, but not what the patient saved
 * @param form W01 to W16
 * @param formVersion of the form it was written on
 * @param day the patient's day on which it was saved
 * @param filled how many fields or rows have an answer
 */
public record Sheet(
        UUID id,
        UUID sheet,
        int number,
        boolean aside,
        String form,
        int formVersion,
        String language,
        LocalDate day,
        Answers answers,
        ReadOut readOut,
        int filled,
        Instant savedAt) {}
