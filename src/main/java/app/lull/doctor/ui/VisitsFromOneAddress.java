package app.lull.doctor.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Slows down whoever opens very many links: a family may share one address, and so may a clinic. */
class VisitsFromOneAddress {

    static final int MOST = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int ADDRESSES = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            .maximumSize(ADDRESSES)
            .build();

    /** Whether this address may open one more. */
    boolean oneMore(String address) {
        return buckets.get(
                        address,
                        key -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WINDOW))
                                .build())
                .tryConsume(1);
    }
}
