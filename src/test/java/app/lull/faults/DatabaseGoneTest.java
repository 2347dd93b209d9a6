package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lull.account.SignIn;
import app.lull.account.SignedInPerson;
import app.lull.faults.Day.Piece;
import app.lull.shell.CalmNotice;
import app.lull.testing.LullTest;
import app.lull.testing.MutableClock;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application's own pool and time-outs, with a network between it and PostgreSQL that can fail. */
@LullTest
@DirtiesContext
@Tag("slow")
class DatabaseGoneTest {

    private static final Duration TOLD_WITHIN = Duration.ofSeconds(6);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(5);
    private static final int MORE_THAN_THE_POOL = 30;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 10);

    private static @Nullable TcpProxy network;

    @Autowired
    TestPeople people;

    @Autowired
    Day day;

    @Autowired
    SignIn signIn;

    @Autowired
    MutableClock clock;

    @Autowired
    HikariDataSource pool;

    enum Way {
        REFUSES(TcpProxy::refuse),
        SWALLOWS(TcpProxy::swallow);

        private final Consumer<TcpProxy> happens;

        Way(Consumer<TcpProxy> happens) {
            this.happens = happens;
        }
    }

    @DynamicPropertySource
    static void throughTheNetwork(DynamicPropertyRegistry registry) throws SQLException {
        try (var connection = TestDatabase.asSuperuser()) {
            var url = connection.getMetaData().getURL();
            var address = URI.create(url.substring("jdbc:".length()));
            var proxy = new TcpProxy(address.getPort());
            network = proxy;
            registry.add(
                    "spring.datasource.hikari.jdbc-url",
                    () -> "jdbc:postgresql://127.0.0.1:" + proxy.port() + address.getPath());
        }
    }

    private static TcpProxy network() {
        return java.util.Objects.requireNonNull(network);
    }

    @BeforeEach
    void evening() {
        clock.set(FIRST_DAY.atTime(LocalTime.of(20, 0)).atZone(BERLIN).toInstant());
    }

    @AfterEach
    void allIsWell() {
        network().recover();
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** A request as it comes in: does the session still count, and then what was asked for. */
    private record Request(SignedInPerson person, Piece piece) {}

    /** @param thrown null where it worked */
    private record Answered(
            String name, Duration took, @Nullable Throwable thrown) {}

    @ParameterizedTest
    @EnumSource
    void whoever_asks_while_the_database_is_gone_is_told_calmly_within_six_seconds(Way way) throws Exception {
        var requests = requests();
        ask(requests(), signIn::stillCounts); // the pool is full and warm
        var proxy = network();

        way.happens.accept(proxy);
        var together = ask(requests, signIn::stillCounts);
        var later = ask(requests.subList(0, 5), signIn::stillCounts);

        proxy.recover();
        var back = timeUntilItWorks(requests.getFirst().piece);
        System.out.printf(
                "database %s: %d requests at once told within %d ms, 5 more within %d ms; back %d ms after its"
                        + " return%n",
                way.name().toLowerCase(java.util.Locale.ROOT),
                together.size(),
                slowest(together),
                slowest(later),
                back.toMillis());

        assertThat(together).allSatisfy(DatabaseGoneTest::isCalm);
        assertThat(later).allSatisfy(DatabaseGoneTest::isCalm);
        assertThat(back).isLessThan(BACK_WITHIN);
        nothingIsStuck();
        requests.forEach(request -> request.piece.now());
        eachIsThereOnce(requests.stream().map(Request::piece).toList());
    }

    private static void isCalm(Answered answered) {
        assertThat(answered.thrown).as(answered.name).isNotNull();
        assertThat(CalmNotice.saysThatTheStoreIsAway(java.util.Objects.requireNonNull(answered.thrown)))
                .as("%s: %s", answered.name, answered.thrown)
                .isTrue();
        assertThat(answered.took).as(answered.name).isLessThan(TOLD_WITHIN);
    }

    @Test
    void a_write_whose_commit_was_not_answered_is_one_row_after_it_is_repeated_300_times() throws Exception {
        losesAnswers(300);
    }

    @Test
    @Tag("long")
    void a_write_whose_commit_was_not_answered_is_one_row_after_it_is_repeated_10000_times() throws Exception {
        losesAnswers(10_000);
    }

    private void losesAnswers(int times) throws Exception {
        var proxy = network();
        var patient = people.patient(BERLIN);
        var written = new ArrayList<Piece>();
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            clock.set(FIRST_DAY.plusDays(i).atTime(20, 0).atZone(BERLIN).toInstant());
            var piece = switch (i % 3) {
                case 0 -> day.checkIn(patient);
                case 1 -> day.coffee(patient);
                default -> day.session(patient);
            };
            int lostBefore = proxy.lost();
            proxy.loseAnswersToCommit(1);
            assertThatThrownBy(piece::now).matches(CalmNotice::saysThatTheStoreIsAway, "a calm notice");
            assertThat(proxy.lost()).isEqualTo(lostBefore + 1);
            piece.now();
            written.add(piece);
        }
        System.out.printf(
                "answers to COMMIT lost and the write repeated: %d in %d s%n",
                times, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        eachIsThereOnce(written);
    }

    private List<Request> requests() {
        return IntStream.range(0, MORE_THAN_THE_POOL)
                .mapToObj(i -> {
                    var patient = people.patient(BERLIN);
                    return new Request(
                            signIn.personOf(patient), day.pieces(patient).get(i % 5));
                })
                .toList();
    }

    private static List<Answered> ask(List<Request> requests, Consumer<SignedInPerson> before) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answered>();
            for (Future<Answered> one : executor.invokeAll(requests.stream()
                    .map(request -> (Callable<Answered>) () -> ask(request, before))
                    .toList())) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static Answered ask(Request request, Consumer<SignedInPerson> before) {
        long begun = System.nanoTime();
        Throwable thrown = null;
        try {
            before.accept(request.person);
            request.piece.now();
        } catch (RuntimeException e) {
            thrown = e;
        }
        return new Answered(request.piece.name(), Duration.ofNanos(System.nanoTime() - begun), thrown);
    }

    private static long slowest(List<Answered> answers) {
        return answers.stream().mapToLong(one -> one.took.toMillis()).max().orElseThrow();
    }

    private static Duration timeUntilItWorks(Piece piece) {
        long begun = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> {
                    piece.now();
                    return true;
                });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void nothingIsStuck() {
        var figures = pool.getHikariPoolMXBean();
        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            assertThat(figures.getActiveConnections()).as("connections lent").isZero();
            assertThat(figures.getThreadsAwaitingConnection())
                    .as("threads waiting")
                    .isZero();
            assertThat(count("select count(*) from pg_stat_activity where usename = 'lull_app' and state <> 'idle'"))
                    .as("connections busy on the server")
                    .isZero();
        });
    }

    private static void eachIsThereOnce(List<Piece> pieces) throws SQLException {
        var rows = new HashMap<UUID, Integer>();
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            for (var table : List.of("checkin.evening", "intake.entry", "sessions.completion")) {
                var row = statement.executeQuery("select id from " + table);
                while (row.next()) {
                    rows.merge(row.getObject(1, UUID.class), 1, Integer::sum);
                }
            }
        }
        assertThat(pieces.stream().filter(piece -> !piece.table().isEmpty()))
                .allSatisfy(piece ->
                        assertThat(rows.get(piece.id())).as(piece.name()).isEqualTo(1));
    }

    private static int count(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
