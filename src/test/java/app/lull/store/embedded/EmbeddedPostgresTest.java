package app.lull.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.store.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on the real thing, in a folder whose path has a space. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("database")
class EmbeddedPostgresTest {

    @TempDir
    static Path temporary = Path.of("");

    private Path home = Path.of("");
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    void a_database_with_one_sentence() throws SQLException {
        home = temporary.resolve("a home");
        try (var postgres = EmbeddedPostgres.start(home)) {
            execute(postgres, "create table said (sentence text)", "insert into said values ('still here')");
        }
    }

    @AfterEach
    void close() throws Exception {
        for (var closeable : open.reversed()) {
            closeable.close();
        }
        open.clear();
    }

    @Test
    void a_restart_keeps_the_data_and_the_port() throws SQLException {
        int port;
        try (var postgres = EmbeddedPostgres.start(home)) {
            port = postgres.port();
            assertThat(answer(postgres, "select sentence from said")).isEqualTo("still here");
        }
        assertThat(start(home).port()).isEqualTo(port);
    }

    @Test
    void what_was_committed_survives_a_killed_server() throws Exception {
        var postgres = start(home);
        execute(postgres, "insert into said values ('and this')");
        kill(serverProcess());
        close();
        assertThat(answer(start(home), "select string_agg(sentence, ', ' order by sentence) from said"))
                .contains("and this", "still here");
    }

    @Test
    void a_server_that_dies_comes_back_by_itself_at_its_port() throws Exception {
        var postgres = start(home);
        kill(serverProcess());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(answer(postgres, "select sentence from said limit 1"))
                        .isEqualTo("still here"));
    }

    @Test
    void the_server_that_a_killed_run_left_behind_is_stopped_and_started_anew() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), AnotherRun.class.getName(), home.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(run.inputReader().readLine()).isEqualTo("started");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Lull is running in " + home);
        long orphan = serverProcess();
        run.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        assertThat(answer(start(home), "select sentence from said limit 1")).isEqualTo("still here");
        assertThat(serverProcess()).isNotEqualTo(orphan);
        assertThat(ProcessHandle.of(orphan).flatMap(process -> process.info().command()))
                .isEmpty();
    }

    @Test
    void a_program_that_has_the_number_of_a_server_long_gone_is_left_alone() throws Exception {
        start(home);
        kill(serverProcess());
        close();
        var innocent = new ProcessBuilder("sleep", "100").start();
        open.add(innocent::destroy);
        var pidFile = home.resolve("database").resolve("postmaster.pid");
        var lines = new ArrayList<>(Files.readAllLines(pidFile));
        lines.set(0, Long.toString(innocent.pid()));
        Files.write(pidFile, lines);

        assertThat(answer(start(home), "select sentence from said limit 1")).isEqualTo("still here");
        assertThat(innocent.isAlive()).isTrue();
    }

    @Test
    void the_server_writes_to_the_disk_before_it_says_yes() throws SQLException {
        var postgres = start(home);
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(answer(postgres, "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void the_server_listens_on_this_machine_alone_and_has_no_socket_file() throws SQLException {
        var postgres = start(home);
        assertThat(answer(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(answer(postgres, "show unix_socket_directories")).isEmpty();
    }

    @Test
    void nobody_gets_in_without_the_password() {
        var url = start(home).url("lull");
        for (var role : List.of("postgres", "lull_owner", "lull_app")) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(url, role, null).close())
                    .as("%s without a password", role)
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, role, "a guess").close())
                    .as("%s with a wrong one", role)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void only_the_owner_reads_the_passwords_and_the_data() throws IOException {
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("database"))).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("postgres.properties"))).isEqualTo("rw-------");
    }

    @Test
    void lost_passwords_are_made_anew() throws Exception {
        Files.delete(home.resolve("postgres.properties"));
        assertThat(answer(start(home), "select sentence from said limit 1")).isEqualTo("still here");
    }

    @Test
    void a_first_start_that_was_cut_short_is_done_again() throws Exception {
        var cut = temporary.resolve("cut");
        Files.createDirectories(cut.resolve("database.partial").resolve("base"));
        Files.createDirectories(
                cut.resolve("postgres").resolve("18.6.0.partial").resolve("bin"));
        assertThat(answer(start(cut), "select current_database()")).isEqualTo("lull");
        assertThat(cut.resolve("database.partial")).doesNotExist();
    }

    @Test
    void data_of_a_newer_postgresql_are_refused_and_left_as_they_are() throws IOException {
        var newer = temporary.resolve("newer");
        Files.createDirectories(newer.resolve("database"));
        Files.writeString(newer.resolve("database").resolve("PG_VERSION"), "99\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(newer))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("made by PostgreSQL 99")
                .message()
                .hasLineCount(1);
        assertThat(newer.resolve("database")).isDirectoryContaining(file -> file.endsWith("PG_VERSION"));
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_left_as_it_is() throws IOException {
        var theirs = temporary.resolve("theirs");
        Files.createDirectories(theirs.resolve("database"));
        Files.writeString(theirs.resolve("database").resolve("novel.txt"), "It was a dark night");
        assertThatThrownBy(() -> EmbeddedPostgres.start(theirs))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not a database of Lull");
        assertThat(theirs.resolve("database").resolve("novel.txt")).exists();
    }

    @Test
    void a_home_that_cannot_be_made_is_told_in_one_line() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("home")))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains(file.toString())
                .hasLineCount(1);
    }

    @Test
    void a_full_disk_is_told_in_one_line() throws IOException {
        try (var full = Home.open(temporary.resolve("full"))) {
            assertThatThrownBy(() -> full.needRoomFor(Integer.MAX_VALUE))
                    .isInstanceOf(CannotStart.class)
                    .message()
                    .contains("There is no space left")
                    .hasLineCount(1);
        }
    }

    /** Another process that runs the database of a home until it is killed. */
    static final class AnotherRun {

        private AnotherRun() {}

        public static void main(String[] words) throws IOException {
            EmbeddedPostgres.start(Path.of(words[0]));
            System.out.println("started");
            while (System.in.read() >= 0) {
                // lives on
            }
        }
    }

    private EmbeddedPostgres start(Path folder) {
        var postgres = EmbeddedPostgres.start(folder);
        open.add(postgres);
        return postgres;
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("database").resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void kill(long process) {
        var handle = ProcessHandle.of(process).orElseThrow();
        handle.destroyForcibly();
        // where nobody collects it, the process stays in the list without a program
        Awaitility.await().until(() -> handle.info().command().isEmpty());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.url("lull"), "postgres", postgres.superuserPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String answer(EmbeddedPostgres postgres, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.url("lull"), "postgres", postgres.superuserPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
