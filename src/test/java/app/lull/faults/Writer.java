package app.lull.faults;

import app.lull.store.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A patient's browser that reports one finished session after another, and repeats each until it is acknowledged, as the
 * player's queue does. What was acknowledged is in the ledger on disk before the next report is made.
 */
final class Writer implements Runnable, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final String address;
    private final JarPeople.Person person;
    private final FileChannel ledger;
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private CookieManager cookies = new CookieManager();
    private HttpClient browser = HttpClient.newHttpClient();
    private boolean signedIn;
    private volatile boolean ends;

    Writer(String address, JarPeople.Person person, Path ledgers) {
        this.address = address;
        this.person = person;
        try {
            this.ledger = FileChannel.open(
                    ledgers.resolve(person.id() + ".ledger"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run() {
        while (!ends) {
            var id = Ids.next();
            sent.add(id);
            report(id);
            pause();
        }
    }

    private void report(UUID id) {
        var ended = Instant.now().truncatedTo(ChronoUnit.MILLIS); // the browser's own clock
        var body = """
                {"patient":"%s","id":"%s","session":"S06","version":1,"startedAt":"%s","endedAt":"%s","secondsDone":180,
                 "endedEarly":false,"feltWorse":false,"pauses":0,"before":6,"after":4,"variant":{}}
                """.formatted(person.id(), id, ended.minusSeconds(200), ended);
        while (!ends) {
            try {
                if (!signedIn) {
                    signIn();
                }
                var answer = send(request("/api/session-completions")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
                if (answer.statusCode() == 204) {
                    write(id);
                    return;
                }
                signedIn = answer.statusCode() >= 500;
            } catch (IOException away) {
                // tried again
            }
            pause();
        }
    }

    private void signIn() throws IOException {
        browser.close();
        cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(PATIENCE)
                .build();
        send(request("/help").GET());
        var form = "username=" + encoded(person.email()) + "&password=" + encoded(JarPeople.PASSWORD);
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        signedIn = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/today");
        send(request("/help").GET());
    }

    private HttpRequest.Builder request(String path) {
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("X-XSRF-TOKEN", token);
    }

    private HttpResponse<Void> send(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.build(), BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void write(UUID id) throws IOException {
        ledger.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.US_ASCII)));
        ledger.force(false);
        acknowledged.add(id);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was ever sent. */
    Collection<UUID> sent() {
        return Set.copyOf(sent);
    }

    /** What the server said it keeps, so far. */
    Collection<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** No more reports after the one under way. */
    void end() {
        ends = true;
    }

    @Override
    public void close() {
        end();
        browser.close();
        try {
            ledger.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
