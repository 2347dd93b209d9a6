package app.lull.running;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.RunningLull;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@Tag("jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartAndStopTest {

    @TempDir
    static Path temporary = Path.of("");

    private RunningLull lull;

    @BeforeAll
    void start() {
        lull = RunningLull.startIn(temporary.resolve("a home"));
    }

    @AfterAll
    void close() {
        lull.close();
    }

    @Test
    void ctrl_c_ends_it_and_its_database_and_the_next_start_finds_everything() throws SQLException {
        write("before ctrl c");
        var server = lull.databaseProcess();
        lull.end("INT");
        assertThat(server.info().command()).isEmpty();
        var seconds = lull.startAgain();
        assertThat(read("before ctrl c")).isTrue();
        System.out.println("a later start took " + seconds.toMillis() + " ms");
    }

    @Test
    void after_kill_9_of_the_application_the_database_left_behind_is_taken_care_of() throws SQLException {
        write("before kill 9");
        var orphan = lull.databaseProcess();
        lull.killApplication();
        assertThat(orphan.info().command()).isPresent();
        lull.startAgain();
        assertThat(orphan.info().command()).isEmpty();
        assertThat(read("before kill 9")).isTrue();
    }

    @Test
    void after_kill_9_of_both_nothing_is_lost() throws SQLException {
        write("before kill 9 of both");
        lull.killApplication();
        lull.killDatabase();
        lull.startAgain();
        assertThat(read("before kill 9 of both")).isTrue();
    }

    @Test
    void a_second_lull_in_the_same_home_is_refused_in_one_line() {
        var refusal = RunningLull.refused(lull.home());
        assertThat(refusal.lines()).singleElement().asString().contains("Another Lull is running in");
        assertThat(refusal.code()).isEqualTo(1);
    }

    @Test
    void a_busy_port_is_told_in_one_line_before_anything_is_made() throws IOException {
        var home = temporary.resolve("never made");
        try (var busy = new ServerSocket(0)) {
            var refusal = RunningLull.refused(home, "--server.port=" + busy.getLocalPort());
            assertThat(refusal.lines()).singleElement().asString().contains("Port " + busy.getLocalPort());
            assertThat(refusal.code()).isEqualTo(1);
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void data_of_a_newer_postgresql_are_refused_in_one_line() throws IOException {
        var home = temporary.resolve("newer");
        Files.createDirectories(home.resolve("database"));
        Files.writeString(home.resolve("database").resolve("PG_VERSION"), "99\n");
        var refusal = RunningLull.refused(home);
        assertThat(refusal.lines()).singleElement().asString().contains("made by PostgreSQL 99");
        assertThat(refusal.code()).isEqualTo(1);
    }

    @Test
    void data_of_a_newer_lull_are_refused_in_one_line_and_stay_as_they_are() throws SQLException {
        try (var connection = lull.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (9999, '29991231.2359', 'of tomorrow', 'SQL', 'V29991231_2359__of_tomorrow.sql', 'lull_owner', 1, true)
                    """);
        }
        lull.end("TERM");
        var refusal = RunningLull.refused(lull.home());
        assertThat(refusal.lines()).singleElement().asString().contains("made by a newer version of Lull");
        assertThat(refusal.code()).isEqualTo(1);
        try (var home = app.lull.store.embedded.EmbeddedPostgres.start(lull.home());
                var connection =
                        java.sql.DriverManager.getConnection(home.url("lull"), "postgres", home.superuserPassword());
                var statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history where installed_rank = 9999");
        }
        lull.startAgain();
    }

    private void write(String sentence) throws SQLException {
        try (var connection = lull.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists said (sentence text)");
            statement.execute("insert into said values ('" + sentence + "')");
        }
    }

    private boolean read(String sentence) throws SQLException {
        try (var connection = lull.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from said where sentence = '" + sentence + "'")) {
            return row.next() && row.getInt(1) == 1;
        }
    }
}
