package app.lull.account.ui;

import app.lull.account.Role;
import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What guards every request: who may ask, forged forms, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /** Pages made on the server, without any script. */
    private static final String[] PAGES = {"/", "/help", "/see-a-doctor", "/terms", "/with-you/*", "/error"};

    private static final String[] ASSETS = {
        "/styles.css",
        "/styles/**",
        "/aura/**",
        "/fonts/**",
        "/icons/**",
        "/favicon.ico",
        "/icon.svg",
        "/manifest.webmanifest",
        "/narration/**",
        "/store-answers"
    };

    private static final String POLICY_FOR_PAGES = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Flow starts from an inline script and evaluates what the server sends; a stricter policy comes with Vaadin 25.4. */
    private static final String POLICY_FOR_VIEWS =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self' data:; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            AuthenticationManager authenticationManager,
            SignIn signIn,
            SignInThrottle throttle,
            Halfway halfway,
            Clock clock)
            throws Exception {
        var api = path("/api/**");
        var plain = new OrRequestMatcher(all(PAGES), all(ASSETS));
        http.authenticationManager(
                        authenticationManager) // else Spring makes one of its own, which asks for no second step
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .spa())
                .authorizeHttpRequests(requests -> requests.requestMatchers(PAGES)
                        .permitAll()
                        .requestMatchers(ASSETS)
                        .permitAll()
                        .requestMatchers(api)
                        .hasRole(Role.PATIENT.name()))
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), payment=()"))
                        .addHeaderWriter(contentPolicy(all(PAGES), POLICY_FOR_PAGES))
                        .addHeaderWriter(contentPolicy(new NegatedRequestMatcher(all(PAGES)), POLICY_FOR_VIEWS))
                        .withObjectPostProcessor(beforeTheAnswer()))
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new EndedSessions(signIn, plain), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new LeftAlone(clock, plain), EndedSessions.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .withObjectPostProcessor(inTwoSteps(halfway)))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class, "/"));
        return http.build();
    }

    /** Who takes a second step is not signed in by the password, but led to it. */
    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> inTwoSteps(Halfway halfway) {
        var wrong = new SimpleUrlAuthenticationFailureHandler("/sign-in?error");
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends UsernamePasswordAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationSuccessHandler(new Arrival());
                filter.setAuthenticationFailureHandler((request, response, refused) -> {
                    if (refused instanceof NeedsSecondStep half) {
                        halfway.begin(request, half.person());
                        response.sendRedirect(request.getContextPath() + "/second-step");
                    } else {
                        TypedEmail.keep(request);
                        wrong.onAuthenticationFailure(request, response, refused);
                    }
                });
                return filter;
            }
        };
    }

    /** Checks a password; an unknown address takes as long as a known one. */
    @Bean
    AuthenticationManager authenticationManager(SignIn signIn, PasswordEncoder encoder) {
        var provider = new DaoAuthenticationProvider(signIn);
        provider.setPasswordEncoder(encoder);
        provider.setPostAuthenticationChecks(user -> {
            if (user instanceof SignedInPerson person && person.secondStepNeeded()) {
                throw new NeedsSecondStep(person);
            }
        });
        return new ProviderManager(provider);
    }

    /** A view's first answer is finished inside a forward, and headers that wait for the end would miss it. */
    private static ObjectPostProcessor<HeaderWriterFilter> beforeTheAnswer() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static DelegatingRequestMatcherHeaderWriter contentPolicy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(
                where, new StaticHeadersWriter("Content-Security-Policy", policy));
    }

    private static RequestMatcher all(String... patterns) {
        return new OrRequestMatcher(
                Arrays.stream(patterns).map(WebSecurity::path).toList());
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
