package app.lull.measures;

import app.lull.content.Questionnaire;
import app.lull.content.Questionnaire.Answer;
import app.lull.content.Questionnaire.Band;
import app.lull.content.Questionnaire.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * Adds a form up. Sums and bands: GAD-7 Spitzer 2006 (Arch Intern Med 166:1092-7), PHQ-9 Kroenke 2001 (J Gen Intern Med
 * 16:606-13), PHQ-8 Kroenke 2009 (J Affect Disord 114:163-73), PHQ-2 Kroenke 2003 (Med Care 41:1284-92), GAD-2 Kroenke
 * 2007 (Ann Intern Med 146:317-25), PHQ-4 Kroenke 2009 (Psychosomatics 50:613-21), PHQ-15 Kroenke 2002 (Psychosom Med
 * 64:258-66). A missing item is asked for and never guessed: no total from a part of the items.
 */
public final class Scoring {

    private Scoring() {}

    /**
     * The score, or what is missing for one.
     *
     * @throws IllegalArgumentException where the answers were given to another form, version or language, or the form has
     *     no such item or answer, or an item that is for everybody is said not to apply
     */
    public static Outcome score(Questionnaire form, Answered answered) {
        check(form, answered);
        var missing = form.items().stream()
                .map(Item::id)
                .filter(id -> !answered.values().containsKey(id)
                        && !answered.doesNotApply().contains(id))
                .toList();
        if (!missing.isEmpty()) {
            return new Outcome.Missing(missing);
        }
        var subscales = new HashMap<String, Outcome.Part>();
        for (var subscale : form.subscales()) {
            var sum = sum(answered, subscale.items());
            subscales.put(subscale.id(), new Outcome.Part(sum, band(subscale.bands(), sum)));
        }
        var total = sum(answered, ids(form.items()));
        return new Outcome.Scored(
                total,
                band(form.bands(), total),
                subscales,
                ids(form.items().stream()
                        .filter(i -> answered.doesNotApply().contains(i.id()))
                        .toList()),
                safety(form, answered),
                asksAboutDifficulty(form, answered) ? answered.difficulty() : null);
    }

    /**
     * The items answered so far that are a reason to ask on at once, whatever is still missing.
     *
     * @throws IllegalArgumentException as {@link #score}
     */
    public static List<String> safety(Questionnaire form, Answered answered) {
        check(form, answered);
        return ids(form.items().stream()
                .filter(i -> i.safety() && answered.values().getOrDefault(i.id(), 0) > 0)
                .toList());
    }

    /** Whether the question about daily life is to be asked: the form has it, and some problem was checked off. */
    public static boolean asksAboutDifficulty(Questionnaire form, Answered answered) {
        return form.difficulty() != null && answered.values().values().stream().anyMatch(value -> value > 0);
    }

    private static void check(Questionnaire form, Answered answered) {
        hold(
                form.id().equals(answered.form())
                        && form.version() == answered.version()
                        && form.language().equals(answered.language()),
                "answers to %s version %s in %s are not answers to %s version %s in %s",
                answered.form(),
                answered.version(),
                answered.language(),
                form.id(),
                form.version(),
                form.language());
        answered.values().forEach((id, value) -> {
            hold(form.item(id).isPresent(), "%s has no item %s", form.id(), id);
            hold(offers(form.answers(), value), "%s of %s has no answer %s", id, form.id(), value);
        });
        answered.doesNotApply()
                .forEach(id -> hold(
                        form.item(id).filter(i -> i.onlyFor() != null).isPresent(),
                        "%s has no item %s that may not apply",
                        form.id(),
                        id));
        var chosen = answered.difficulty();
        if (chosen != null) {
            var difficulty = form.difficulty();
            hold(
                    difficulty != null && offers(difficulty.answers(), chosen),
                    "%s has no answer %s about daily life",
                    form.id(),
                    chosen);
        }
    }

    private static boolean offers(List<Answer> answers, int value) {
        return answers.stream().anyMatch(a -> a.value() == value);
    }

    private static int sum(Answered answered, Collection<String> items) {
        return items.stream()
                .mapToInt(id -> answered.values().getOrDefault(id, 0))
                .sum();
    }

    private static Band band(List<Band> bands, int score) {
        return bands.stream()
                .filter(b -> b.from() <= score && score <= b.to())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private static void hold(boolean truth, String message, Object... about) {
        if (!truth) {
            throw new IllegalArgumentException(message.formatted(about));
        }
    }
}
