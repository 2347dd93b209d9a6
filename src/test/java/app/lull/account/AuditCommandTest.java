package app.lull.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.LullTest;
import app.lull.testing.TestPeople;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@LullTest
class AuditCommandTest {

    private static final String ANOTHER = "1:" + "0".repeat(64);

    @TempDir
    Path empty;

    @Autowired
    Environment lull;

    @Autowired
    AuditAnchor anchor;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void a_lull_that_runs_on_a_named_server(@Autowired TestPeople people) {
        people.patient();
        environment.put("LULL_HOME", lull.getRequiredProperty("lull.home"));
        environment.put("SPRING_DATASOURCE_URL", lull.getRequiredProperty("spring.datasource.url"));
        environment.put("SPRING_DATASOURCE_USERNAME", lull.getRequiredProperty("spring.datasource.username"));
        environment.put("SPRING_DATASOURCE_PASSWORD", lull.getRequiredProperty("spring.datasource.password"));
    }

    private int run(String... arguments) {
        said.reset();
        return new AuditCommand(environment, new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void an_unbroken_audit_is_one_line_with_the_head_to_keep_and_a_kept_head_still_holds() {
        assertThat(run()).isZero();
        assertThat(lines()).singleElement().asString().matches("audit: \\d+ rows, unbroken, head \\d+:[0-9a-f]{64}");
        var head = lines().getFirst().replaceAll(".* head ", "");
        assertThat(head).isEqualTo(anchor.newest().orElseThrow().toString());

        assertThat(run("--since", head)).isZero();
        assertThat(run("--since=" + head, "--since", head)).isZero();
    }

    @Test
    void a_head_that_was_kept_and_is_not_in_the_chain_any_more_is_told_with_its_row() {
        assertThat(run("--since", ANOTHER)).isEqualTo(1);

        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).contains("BROKEN in 1 place");
        assertThat(lines().getLast()).contains("row 1: not the row that was here");
    }

    @Test
    void what_cannot_be_checked_is_told_in_one_line_and_is_not_taken_for_tampering() {
        assertThat(run("--sinse")).isEqualTo(2);
        assertThat(run("--since")).isEqualTo(2);
        environment.put("SPRING_DATASOURCE_PASSWORD", "wrong");
        assertThat(run()).isEqualTo(2);
        assertThat(lines()).singleElement().asString().startsWith("audit: not checked. The database refuses: ");
        environment.put("LULL_HOME", empty.toString());
        assertThat(run()).isEqualTo(2);
        assertThat(lines()).singleElement().asString().contains("There is no sealing key");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void beside_a_running_lull_it_looks_into_the_database_that_lull_has_started() {
        var withServer = environment.remove("SPRING_DATASOURCE_URL");
        var own = Files.exists(Path.of(lull.getRequiredProperty("lull.home"), "database"));

        assertThat(run()).as("with the database of %s", withServer).isEqualTo(own ? 0 : 2);
        assertThat(lines()).singleElement().asString().contains(own ? "unbroken" : "There is no database in");
    }

    @Test
    void a_damaged_anchor_is_told_and_counts_as_tampering() throws Exception {
        Files.copy(Path.of(lull.getRequiredProperty("lull.home"), "seal.json"), empty.resolve("seal.json"));
        Files.writeString(empty.resolve("audit-anchor"), "nothing");
        environment.put("LULL_HOME", empty.toString());

        assertThat(run()).isEqualTo(1);

        assertThat(lines()).hasSize(2).first().asString().contains("damaged");
    }
}
