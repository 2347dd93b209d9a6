package app.lull.doctor.ui;

import static app.lull.testing.TestPeople.as;
import static app.lull.testing.TestPeople.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.lull.account.PatientId;
import app.lull.doctor.HelperLinks;
import app.lull.shell.ReadingGrade;
import app.lull.store.Ids;
import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import jakarta.servlet.Filter;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page somebody who helps opens, as their browser gets it. */
@LullTest
class WithYouPageTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    HelperLinks links;

    @Autowired
    TestPeople people;

    private MockMvc mvc;
    private PatientId patient;
    private String token;

    @BeforeEach
    void asNobody() {
        SecurityContextHolder.clearContext();
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build();
        patient = people.patient();
        token = as(patient, () -> links.make(patient, Ids.next(), "with-you")).value();
    }

    private MockHttpServletResponse answer(String token, String address) throws Exception {
        return mvc.perform(get("/with-you/{token}", token).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andReturn()
                .getResponse();
    }

    @Test
    void it_needs_no_account_no_script_and_no_session_and_is_not_found_by_search() throws Exception {
        var result = mvc.perform(get("/with-you/{token}", token)).andReturn();
        var answer = result.getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page.select("script, form, input, [onclick], [style]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, header, footer")).hasSize(3);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(answer.getHeaders("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void it_has_the_sentence_and_nothing_of_whoever_sent_it() throws Exception {
        var page = Jsoup.parse(answer(token, "10.0.0.1").getContentAsString());
        assertThat(page.select(".sentence").text()).isEqualTo("“I can see that this is hard. I am here with you.”");
        assertThat(page.text()).contains("That sounds hard. What does your plan say?");
        assertThat(page.html())
                .doesNotContain("Robin", "example.org", patient.toString(), token)
                .doesNotContainIgnoringCase("twitch");
        assertThat(ReadingGrade.of(
                        page.select("main p:not(.note), main li, main dd").eachText()))
                .isLessThanOrEqualTo(8);
        assertThat(page.text().toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\b(should|don't worry|normal|just)\\b");
    }

    @Test
    void a_closed_link_says_so_calmly_with_the_same_look() throws Exception {
        run(patient, () -> links.close(patient));
        var answer = answer(token, "10.0.0.2");
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page.select("h1").text()).isEqualTo("This page is closed");
        assertThat(page.select("main, header, footer")).hasSize(3);
        assertThat(page.select(".sentence")).isEmpty();
    }

    @Test
    void a_link_that_never_was_looks_like_a_closed_one() throws Exception {
        run(patient, () -> links.close(patient));
        var closed = answer(token, "10.0.0.3").getContentAsString();
        assertThat(answer("x".repeat(43), "10.0.0.3").getContentAsString()).isEqualTo(closed);
        assertThat(answer("no", "10.0.0.3").getContentAsString()).isEqualTo(closed);
    }

    @Test
    void whoever_tries_very_many_links_waits_and_others_do_not() {
        var visits = new VisitsFromOneAddress();
        for (int i = 0; i < VisitsFromOneAddress.MOST; i++) {
            assertThat(visits.oneMore("10.1.1.1")).isTrue();
        }
        assertThat(visits.oneMore("10.1.1.1")).isFalse();
        assertThat(visits.oneMore("10.1.1.2")).isTrue();
    }
}
