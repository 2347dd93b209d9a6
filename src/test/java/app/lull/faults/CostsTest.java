package app.lull.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.RunningLull;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a visit costs on the wire, compressed, as Chromium counts it. */
@Tag("browser")
class CostsTest {

    private static final long FIRST_LOAD_KB = 350;
    private static final long WARM_KB = 15;

    @Test
    void a_first_visit_and_a_step_from_today_to_the_log_cost_little() {
        var lull = RunningLull.shared();
        try (var chromium = new Chromium()) {
            var person = new JarPeople(lull::asSuperuser).add();
            var page = chromium.phone();
            var wire = new Wire(page.context().newCDPSession(page));

            page.navigate(lull.address() + "/");
            long landing = wire.bytes(page, "landing");
            page.navigate(lull.address() + "/sign-in");
            page.locator("input[name=username]").waitFor();
            long firstView = wire.bytes(page, "sign-in");
            Chromium.signIn(page, lull.address(), person);
            long today = wire.bytes(page, "Today");
            page.locator(".lull-places a[href=log]").click();
            page.waitForURL("**/log");
            page.locator("main h1").waitFor();
            long firstLog = wire.bytes(page, "Log, first");
            page.locator(".lull-places a[href=today]").click();
            page.waitForURL("**/today");
            wire.bytes(page, "back to Today");
            page.locator(".lull-places a[href=log]").click();
            page.waitForURL("**/log");
            long log = wire.bytes(page, "Log, again");

            System.out.printf(
                    "compressed kB: landing %.1f, first view (sign-in, with the bundle) %.1f, Today after it %.1f,"
                            + " Today to Log %.1f, once more %.1f%n",
                    landing / 1000.0, firstView / 1000.0, today / 1000.0, firstLog / 1000.0, log / 1000.0);
            assertThat(log / 1000).isLessThanOrEqualTo(WARM_KB);
            assertThat((landing + firstView) / 1000).isLessThanOrEqualTo(FIRST_LOAD_KB);
        }
    }

    /** Counts what comes over the wire, headers included; what the browser has already costs nothing. */
    private static final class Wire {

        private static final Duration QUIET = Duration.ofMillis(500);

        private final AtomicLong bytes = new AtomicLong();
        private final AtomicLong changed = new AtomicLong(System.nanoTime());
        private final Set<String> underWay = ConcurrentHashMap.newKeySet();
        private final Map<String, String> urls = new ConcurrentHashMap<>();
        private final Map<String, Long> large = new TreeMap<>();

        Wire(CDPSession session) {
            session.send("Network.enable");
            session.on("Network.requestWillBeSent", this::begun);
            session.on("Network.loadingFinished", this::finished);
            session.on("Network.loadingFailed", this::ended);
        }

        private void begun(JsonObject sent) {
            var id = sent.get("requestId").getAsString();
            urls.put(id, sent.getAsJsonObject("request").get("url").getAsString());
            underWay.add(id);
            changed.set(System.nanoTime());
        }

        private void ended(JsonObject loaded) {
            underWay.remove(loaded.get("requestId").getAsString());
            changed.set(System.nanoTime());
        }

        private void finished(JsonObject loaded) {
            ended(loaded);
            long size = loaded.get("encodedDataLength").getAsLong();
            bytes.addAndGet(size);
            large.merge(
                    urls.getOrDefault(loaded.get("requestId").getAsString(), "?")
                            .replaceAll(".*//[^/]*|[?].*", ""),
                    size,
                    Long::sum);
        }

        /** What came since it was asked last, once nothing has come or gone for a while. */
        long bytes(Page page, String what) {
            page.waitForCondition(() -> underWay.isEmpty() && System.nanoTime() - changed.get() > QUIET.toNanos());
            System.out.println(what + ": " + large);
            large.clear();
            return bytes.getAndSet(0);
        }
    }
}
