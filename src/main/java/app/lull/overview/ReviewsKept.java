package app.lull.overview;

import app.lull.content.ReviewForm;
import app.lull.review.BloodTest;
import app.lull.review.Review;
import app.lull.review.WeekMap;
import java.util.List;

/**
 * What was kept week by week.
 *
 * @param form as it is asked now
 * @param reviews the latest first
 * @param maps the latest first
 * @param bloodTests the latest first
 */
public record ReviewsKept(ReviewForm form, List<Review> reviews, List<WeekMap> maps, List<BloodTest> bloodTests) {

    public ReviewsKept {
        reviews = List.copyOf(reviews);
        maps = List.copyOf(maps);
        bloodTests = List.copyOf(bloodTests);
    }
}
