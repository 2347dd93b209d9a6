package app.lull.intake;

/**
 * Something that can be logged with one tap.
 *
 * @param name as a patient says it
 * @param serving one serving in words; empty for an own item
 * @param mg caffeine in all of it
 */
public record Choice(Item item, String name, String serving, Amount amount, double mg) {}
