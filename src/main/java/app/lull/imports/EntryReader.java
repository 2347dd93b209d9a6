package app.lull.imports;

import app.lull.content.Substance;
import app.lull.content.Substances;
import app.lull.intake.NotAccepted;
import app.lull.intake.OutsideEntry;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a line as its person says it is meant. */
final class EntryReader {

    /** What is kept where a file has milligrams and no names. */
    static final String NAMELESS = "Caffeine";

    private final Mapping mapping;
    private final int columns;
    private final ZoneId zone;
    private final Instant now;
    private final Substances substances;
    private final Map<String, String> listed;
    private final Map<String, Double> own;

    /**
     * @param columns how many a whole line has
     * @param zone whose wall clock the times are on, where the file does not say
     * @param own how much is in the patient's own items, by their names in small letters
     */
    EntryReader(
            Mapping mapping, int columns, ZoneId zone, Instant now, Substances substances, Map<String, Double> own) {
        this.mapping = mapping;
        this.columns = columns;
        this.zone = zone;
        this.now = now;
        this.substances = substances;
        this.listed = mapping.substances();
        this.own = own;
    }

    Outcome read(Line line) {
        try {
            if (line.fields().size() != columns) {
                throw new Unread(
                        "It has %d columns and not %d.".formatted(line.fields().size(), columns));
            }
            var at = moment(line);
            var servings = number(line, Role.SERVINGS, "How many");
            var entry =
                    entry(line, at, servings == null ? 1 : servings, number(line, Role.MILLIGRAMS, "The milligrams"));
            if (entry.isStillToCome(now)) {
                throw new Unread("That time is still to come.");
            }
            return new Outcome.Good(entry, LocalDateTime.ofInstant(at, zone));
        } catch (Unread e) {
            return bad(line, e);
        } catch (NotAccepted e) {
            return bad(line, e);
        }
    }

    private static Outcome bad(Line line, RuntimeException why) {
        return new Outcome.Bad(new Fault(line.number(), String.valueOf(why.getMessage())));
    }

    private Instant moment(Line line) {
        var both = line.field(mapping.column(Role.DAY_AND_TIME));
        if (mapping.column(Role.DAY_AND_TIME) >= 0) {
            var moment = both.isEmpty() ? null : WrittenMoment.of(both);
            if (moment == null) {
                throw new Unread(both.isEmpty() ? "The time is missing." : "The day and time cannot be read.");
            }
            var local = moment.time().atDate(day(moment.day()));
            return moment.offset() == null ? here(local) : local.toInstant(moment.offset());
        }
        var day = WrittenDay.of(line.field(mapping.column(Role.DAY)));
        if (day == null) {
            throw new Unread(
                    line.field(mapping.column(Role.DAY)).isEmpty() ? "The day is missing." : "The day cannot be read.");
        }
        return here(time(line).atDate(day(day)));
    }

    private java.time.LocalDate day(WrittenDay written) {
        var day = written.in(mapping.order());
        if (day == null) {
            throw new Unread("There is no such day.");
        }
        return day;
    }

    private LocalTime time(Line line) {
        var text = line.field(mapping.column(Role.TIME));
        var time = WrittenTime.of(text);
        if (time == null) {
            throw new Unread(text.isEmpty() ? "The time is missing." : "The time cannot be read.");
        }
        return time;
    }

    /** A time the clocks jumped over is the moment after the jump; of one they went through twice it is the first. */
    private Instant here(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private @Nullable Double number(Line line, Role role, String what) {
        var text = line.field(mapping.column(role));
        if (text.isEmpty()) {
            return null;
        }
        if (WrittenNumber.isInTwoWays(text)) {
            throw new Unread(what + " can be read in two ways, as a thousand or as one.");
        }
        var number = WrittenNumber.of(text);
        if (number == null) {
            throw new Unread(what + " cannot be read as a number.");
        }
        return number;
    }

    private OutsideEntry entry(Line line, Instant at, double servings, @Nullable Double mg) {
        var written = line.field(mapping.column(Role.NAME));
        if (written.isEmpty() && mg == null) {
            throw new Unread("Both the drink and the milligrams are missing.");
        }
        var name = written.isEmpty() ? NAMELESS : written;
        var substance = listed.get(name.toLowerCase(Locale.ROOT));
        if (mg != null) {
            return new OutsideEntry(substance, name, at, servings, mapping.mgOfAll() ? mg / servings : mg);
        }
        var usual = substance == null
                ? own.get(name.toLowerCase(Locale.ROOT))
                : substances
                        .find(substance)
                        .map(Substance::mg)
                        .map(Integer::doubleValue)
                        .orElse(null);
        if (usual == null) {
            throw new Unread("The milligrams are missing, and the drink is not in the list.");
        }
        return new OutsideEntry(substance, name, at, servings, usual);
    }

    private static final class Unread extends RuntimeException {

        Unread(String why) {
            super(why, null, false, false);
        }
    }
}
