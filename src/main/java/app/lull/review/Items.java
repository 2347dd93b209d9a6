package app.lull.review;

import java.util.List;

/**
 * The eight items of the week in review (C6w) as answered: 0 never, 1 rarely, 2 at times, 3 often, 4 nearly always.
 *
 * @param checked checked or tested the body
 * @param asked asked others or a doctor for certainty
 * @param searched searched online
 * @param avoided avoided activity or stillness because of twitches
 * @param pulledAway worry pulled away from what was being done
 * @param believed believed in a serious illness although told otherwise
 * @param letBe could let a twitch be; more is better
 * @param mattered did what matters; more is better
 */
public record Items(
        int checked, int asked, int searched, int avoided, int pulledAway, int believed, int letBe, int mattered) {

    private static final int MOST = 4;
    private static final int COUNT = 8;

    public Items {
        for (var item : List.of(checked, asked, searched, avoided, pulledAway, believed, letBe, mattered)) {
            if (item < 0 || item > MOST) {
                throw new IllegalArgumentException("an item lies between 0 and 4, not at " + item);
            }
        }
    }

    /** From the eight answers in the form's order; an incomplete form has no total, and cannot be one of these. */
    public static Items of(List<Integer> answers) {
        if (answers.size() != COUNT) {
            throw new IllegalArgumentException("there are 8 items, not " + answers.size());
        }
        return new Items(
                answers.get(0),
                answers.get(1),
                answers.get(2),
                answers.get(3),
                answers.get(4),
                answers.get(5),
                answers.get(6),
                answers.get(7));
    }

    /** The answers in the form's order. */
    public List<Integer> inOrder() {
        return List.of(checked, asked, searched, avoided, pulledAway, believed, letBe, mattered);
    }

    /** 0-32, higher is worse: six items as they are and the last two the other way round (clinical reference C6). */
    public int sum() {
        return checked + asked + searched + avoided + pulledAway + believed + (MOST - letBe) + (MOST - mattered);
    }
}
