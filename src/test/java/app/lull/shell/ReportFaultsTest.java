package app.lull.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.account.NotFound;
import app.lull.store.EditedMeanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A browser that delivers something must never take a page for "kept". */
class ReportFaultsTest {

    private final MockMvcTester browser = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Door())
            .setControllerAdvice(new ReportFaults())
            .build());

    @ParameterizedTest
    @CsvSource({
        "no-connection, 503",
        "cut-off, 503",
        "edited, 409",
        "not-found, 404",
        "anything-else, 500",
    })
    void what_a_door_cannot_do_is_said_by_its_status_and_not_by_a_page(String fault, int status) {
        var answer = browser.post()
                .uri("/door/" + fault)
                .contentType("application/json")
                .content("{}")
                .exchange();

        assertThat(answer).hasStatus(status);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
        assertThat(answer).bodyText().doesNotContain("secret of the database");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(browser.post()
                        .uri("/door/no-connection")
                        .contentType("application/json")
                        .content("{"))
                .hasStatus(422);
    }

    @RestController
    static class Door {

        record Report() {}

        @PostMapping("/door/{fault}")
        void open(@PathVariable("fault") String fault, @RequestBody Report report) {
            throw switch (fault) {
                case "no-connection" -> new CannotCreateTransactionException("secret of the database");
                case "cut-off" -> new DataAccessResourceFailureException("secret of the database");
                case "edited" -> new EditedMeanwhile("door");
                case "not-found" -> new NotFound();
                default -> new IllegalStateException("secret of the database");
            };
        }
    }
}
