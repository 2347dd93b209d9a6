package app.lull.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.ServletWebRequest;

/** What the plain error page says depends on whose fault it was. */
class PlainErrorsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private Map<String, @Nullable Object> shown(int status, Exception thrown) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, thrown);
        return new PlainErrors().getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults());
    }

    @Test
    void a_fault_of_lulls_has_a_reference_and_nothing_of_the_error() {
        assertThat(shown(500, new IllegalStateException("secret")))
                .containsKey("reference")
                .doesNotContainKeys("exception", "message", "trace")
                .doesNotContainValue("secret");
    }

    @Test
    void a_request_that_nobody_could_answer_is_no_fault_and_fills_no_log() {
        assertThat(shown(405, new HttpRequestMethodNotSupportedException("DELETE")))
                .doesNotContainKeys("reference", "exception", "message", "trace");
    }
}
