package app.lull.account.ui;

import app.lull.account.EmailAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows guessing down: by account, whether it exists or not, and by address. */
@Component
class SignInThrottle extends OncePerRequestFilter {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final int perAccount;
    private final int perAddress;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(200_000).build();

    /**
     * @param perAccount tries for one account in 15 minutes
     * @param perAddress tries, and sign-ups, from one address in 15 minutes; a clinic may share one
     */
    SignInThrottle(
            @Value("${lull.sign-in.per-account:10}") int perAccount,
            @Value("${lull.sign-in.per-address:100}") int perAddress) {
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/sign-in".equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = String.valueOf(request.getParameter("username")).strip().toLowerCase(Locale.ROOT);
        var shortened = account.substring(0, Math.min(account.length(), EmailAddress.LONGEST));
        if (tryFrom(request.getRemoteAddr()) & take("account " + shortened, perAccount)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?wait");
        }
    }

    /** Whether this address may try once more; also for signing up and for asking for a link. */
    boolean tryFrom(String address) {
        return take("address " + address, perAddress);
    }

    private boolean take(String key, int tries) {
        return buckets.get(
                        key,
                        k -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                                .build())
                .tryConsume(1);
    }

    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {

        @Bean
        FilterRegistrationBean<SignInThrottle> notRegisteredTwice(SignInThrottle throttle) {
            var registration = new FilterRegistrationBean<>(throttle);
            registration.setEnabled(false);
            return registration;
        }
    }
}
