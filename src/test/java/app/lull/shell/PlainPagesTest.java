package app.lull.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.lull.testing.LullTest;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.ServerRequest;

@LullTest
class PlainPagesTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc mvc;

    @BeforeEach
    void asNobody() {
        SecurityContextHolder.clearContext();
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/help?country=DE", "/see-a-doctor", "/terms"})
    void a_plain_page_needs_no_sign_in_no_script_and_no_session(String path) throws Exception {
        var page = page(path);

        assertThat(page.select("script, [onclick], [onload], [style]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, header, footer")).hasSize(3);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(mvc.perform(get(path)).andReturn().getRequest().getSession(false))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/see-a-doctor", "/terms"})
    void a_plain_page_comes_while_no_connection_to_the_database_can_be_had(String path) throws Exception {
        var pool = application.getBean(HikariDataSource.class);
        var taken = new ArrayList<Connection>();
        try {
            for (var i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            mvc.perform(get(path)).andExpect(status().isOk());
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/see-a-doctor", "/terms"})
    void right_now_and_the_crisis_page_are_one_tap_from_every_plain_page(String path) throws Exception {
        assertThat(page(path).select("a[href$=/right-now]")).isNotEmpty();
        assertThat(page(path).select("a[href$=/help]")).isNotEmpty();
    }

    @Test
    void the_landing_offers_right_now_before_any_sign_up() throws Exception {
        var links = page("/").select("main a").eachAttr("href");

        assertThat(links.indexOf("/right-now")).isZero();
        assertThat(links).contains("/sign-up", "/sign-in");
    }

    @Test
    void the_first_thing_to_tap_on_the_crisis_page_is_the_emergency_number() throws Exception {
        var page = page("/help?country=DE");

        assertThat(page.select("main a").attr("href")).isEqualTo("tel:112");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Emergency number: Germany",
                        "Talk to someone",
                        "Tell someone you trust",
                        "Tell your therapist or doctor");
    }

    @ParameterizedTest
    @CsvSource({"en-US,tel:911", "de-AT,tel:112", "en-GB,tel:999", "pt-BR,tel:192", "de,tel:112", "en-KE,tel:112"})
    void the_country_comes_from_the_browser_and_is_112_where_it_is_not_known(String language, String number)
            throws Exception {
        var answer = mvc.perform(get("/help").locale(Locale.forLanguageTag(language)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(answer).select("main a").attr("href")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"DE,tel:112", "US,tel:911", "'',tel:112", "nowhere,tel:112"})
    void a_country_chosen_in_this_browser_before_wins_over_its_languages(String chosen, String number)
            throws Exception {
        var asked = get("/help").locale(Locale.UK).cookie(new Cookie("lull-country", chosen));
        var answer = mvc.perform(asked).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(answer).select("main a").attr("href")).isEqualTo(number);
    }

    @Test
    void where_no_line_is_confirmed_there_is_the_international_directory() throws Exception {
        var page = page("/help?country=CA");

        assertThat(page.select(".lines")).isEmpty();
        assertThat(page.select("a[href=https://findahelpline.com]")).hasSize(1);
        assertThat(page.html()).doesNotContain("988");
    }

    @Test
    void what_nobody_here_has_checked_is_one_calm_sentence_at_the_foot_and_nothing_beside_a_number() throws Exception {
        var page = page("/help?country=DE");

        assertThat(page.select("main > *:last-child").text())
                .startsWith("The numbers of the crisis lines on this page come from public sources.");
        assertThat(page.select(".card, details").text()).doesNotContain("check", "public sources");
        assertThat(page("/help?country=CA").select("main").text()).doesNotContain("public sources");
    }

    @Test
    void a_country_that_does_not_exist_is_no_error_on_the_crisis_page() throws Exception {
        assertThat(page("/help?country=%00<script>").select("main a").attr("href"))
                .isEqualTo("tel:112");
    }

    @Test
    void when_to_see_a_doctor_is_one_list_without_a_search_or_a_percentage() throws Exception {
        var page = page("/see-a-doctor");

        assertThat(page.select("main ol")).hasSize(1);
        assertThat(page.select("main ol > li")).hasSize(9);
        assertThat(page.select("input, form")).isEmpty();
        assertThat(page.text()).doesNotContain("%").contains("Twitching on its own is not on this list");
    }

    @Test
    void vaadins_own_requests_to_the_first_address_are_not_taken_for_visits() {
        var visit = new MockHttpServletRequest("GET", "/");
        var ofVaadin = new MockHttpServletRequest("GET", "/");
        ofVaadin.setParameter("v-r", "init");

        assertThat(new LandingPage().landing().route(ServerRequest.create(visit, List.of())))
                .isPresent();
        assertThat(new LandingPage().landing().route(ServerRequest.create(ofVaadin, List.of())))
                .isEmpty();
    }

    @Test
    void the_waiting_page_learns_that_the_store_answers() throws Exception {
        mvc.perform(get("/store-answers")).andExpect(status().isNoContent());
    }

    @Test
    void whoever_is_signed_in_goes_from_the_first_page_to_where_their_role_lands() throws Exception {
        assertThat(landing("PATIENT")).isEqualTo("/today");
        assertThat(landing("THERAPIST")).isEqualTo("/caseload");
        assertThat(landing("PATIENT", "THERAPIST", "ADMIN")).isEqualTo("/today");
        assertThat(landing("ADMIN")).isEqualTo("/admin");
        assertThat(landing()).isEqualTo("/more");
    }

    private static String landing(String... roles) throws Exception {
        var visit = new MockHttpServletRequest("GET", "/");
        visit.setUserPrincipal(() -> "robin");
        for (var role : roles) {
            visit.addUserRole(role);
        }
        var request = ServerRequest.create(visit, List.of());
        var answer = new LandingPage().landing().route(request).orElseThrow().handle(request);
        return String.valueOf(answer.headers().getLocation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help?country=US", "/see-a-doctor", "/terms"})
    void a_plain_page_reads_at_grade_eight_or_below(String path) throws Exception {
        assertThat(ReadingGrade.of(page(path).select("main p, main li, main dd").eachText()))
                .as("Flesch-Kincaid grade of %s", path)
                .isLessThanOrEqualTo(8.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/see-a-doctor", "/terms"})
    void words_that_push_or_soothe_are_not_used(String path) throws Exception {
        assertThat(page(path).text().toLowerCase(Locale.ROOT))
                .doesNotContainPattern(Pattern.compile("\\b(should|don't worry|normal|just|great job)\\b"));
    }

    private Document page(String path) throws Exception {
        var answer = mvc.perform(
                        get(java.net.URI.create(path.replace("<", "%3C").replace(">", "%3E"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(answer);
    }
}
