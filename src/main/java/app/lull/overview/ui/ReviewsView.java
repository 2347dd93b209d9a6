package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.ReviewsKept;
import app.lull.overview.Topic;
import app.lull.review.Region;
import app.lull.review.Review;
import app.lull.review.Worse;
import app.lull.ui.Card;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What do the weeks in review say, one by one? */
@Route("patients/:patient([0-9a-fA-F-]{36})/reviews")
@PageTitle("Weeks in review · Lull")
@RolesAllowed("THERAPIST")
class ReviewsView extends EvidenceScreen {

    private static final int MOST = 32;

    ReviewsView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(Topic.REVIEWS, evidence().reviews(therapist(), patient()), kept -> {
            if (!kept.reviews().isEmpty()) {
                add(reviews(kept));
            }
            if (!kept.maps().isEmpty()) {
                add(maps(kept));
            }
            if (!kept.bloodTests().isEmpty()) {
                add(bloodTests(kept));
            }
        });
    }

    private static Card reviews(ReviewsKept kept) {
        var sums = new TreeMap<LocalDate, Integer>();
        kept.reviews().forEach(review -> sums.put(review.from(), review.sum()));
        var card = new Card(SumsChart.of(
                "Week in review, 0 to 32",
                MOST,
                sums,
                "The sum of each week in review; the same is in the table below."));
        var columns = new ArrayList<>(List.of("Week from", "Sum"));
        kept.form().items().forEach(item -> columns.add(item.words()));
        columns.add("Did the program make anything worse");
        var table = new Facts(
                "Each item 0 (never) to 4 (nearly always); higher sums are worse. The last two items count the other way round.",
                columns);
        kept.reviews().forEach(review -> table.row(Words.day(review.from()), cells(review)));
        card.add(table);
        return card;
    }

    private static String[] cells(Review review) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(review.sum()));
        review.answers().items().inOrder().forEach(item -> cells.add(item.toString()));
        var words = review.answers().words();
        cells.add(worse(review.answers().worse()) + (words == null ? "" : ": " + words));
        return cells.toArray(String[]::new);
    }

    private static String worse(@Nullable Worse worse) {
        return worse == null
                ? ""
                : switch (worse) {
                    case NONE -> "no";
                    case SOME -> "some";
                    case A_LOT -> "a lot";
                };
    }

    private static Card maps(ReviewsKept kept) {
        var table =
                new Facts("The body map, once a week at most, coarse; never added up", List.of("Marked on", "Where"));
        kept.maps()
                .forEach(map -> table.row(
                        Words.day(map.day()),
                        map.regions().isEmpty()
                                ? "nowhere"
                                : map.regions().stream().map(ReviewsView::place).collect(Collectors.joining(", "))));
        return new Card(table);
    }

    /** The patient is addressed in the words of the map; here they are spoken of. */
    private static String place(Region region) {
        return region.words().replace("your ", "");
    }

    private static Card bloodTests(ReviewsKept kept) {
        var table = new Facts(
                "Blood tests as they typed them; Lull judges none",
                List.of("Taken on", "What", "Value", "The laboratory's range"));
        kept.bloodTests()
                .forEach(test -> table.row(
                        Words.day(test.takenOn()),
                        test.name(),
                        "%s %s"
                                .formatted(
                                        new BigDecimal(Double.toString(test.value()))
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        test.unit()),
                        Words.orNothing(test.labRange())));
        return new Card(table);
    }
}
