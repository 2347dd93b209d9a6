package app.lull.review;

import org.jspecify.annotations.Nullable;

/**
 * What a patient answered for one week.
 *
 * @param items all eight
 * @param worse whether the program made anything worse; null where it was left out
 * @param words what became worse, as the patient writes it; null where there is nothing
 */
public record Answers(
        Items items, @Nullable Worse worse, @Nullable String words, Foods foods) {

    /** The eight items; the rest left out. */
    public Answers(Items items) {
        this(items, null, null, Foods.LEFT_OUT);
    }

    /** @throws app.lull.account.InvalidEntry where a text cannot be kept */
    Answers kept() {
        var supplements = FreeText.kept("supplements", foods.supplements());
        return new Answers(
                items,
                worse,
                FreeText.kept("words", words),
                new Foods(
                        foods.calcium(),
                        foods.magnesium(),
                        foods.vitaminD(),
                        foods.sunDays(),
                        foods.diarrhoeaDays(),
                        supplements));
    }
}
