package app.lull.faults;

import app.lull.faults.Doors.Door;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One attacker at what lies beside their own page: another's open pages and files, and the doors that take reports. */
final class Trespass {

    private static final String JSON = "application/json; charset=UTF-8";
    private static final int TRIES = 6;

    private final UidlClient client;
    private final Forgeries forgeries;
    private final UUID self;
    private final List<String> ids;
    private int calls;

    /** @param ids of the victim, the victim's own last */
    Trespass(UidlClient client, Forgeries forgeries, UUID self, List<String> ids) {
        this.client = client;
        this.forgeries = forgeries;
        this.self = self;
        this.ids = ids;
    }

    int calls() {
        return calls;
    }

    /** The victim's session with the attacker's token, the attacker's session with the victim's, and neither token. */
    void intoPages(UidlPage own, UidlClient home, List<UidlPage> open) {
        try (var thief = client.withCookiesOf(home)) {
            for (var page : open) {
                for (int n = 0; n < TRIES; n++) {
                    var call = UidlClient.message(page, forgeries.live(page, node -> true));
                    post(thief, page, call.deepCopy().put("csrfToken", own.csrfToken()));
                    post(
                            thief,
                            page,
                            call.deepCopy().put("csrfToken", own.csrfToken()).put("resynchronize", true));
                    post(thief, page, (ObjectNode) call.deepCopy().without("csrfToken"));
                    post(client, page, call);
                    post(client, page, call.deepCopy().put("csrfToken", own.csrfToken()));
                }
            }
            for (var type : List.of("heartbeat", "push&v-pushId=" + UUID.randomUUID(), "webcomponent", "dau")) {
                quietly(client, "/?v-r=" + type + "&v-uiId=" + open.getFirst().id());
            }
        }
    }

    private void post(UidlClient by, UidlPage page, ObjectNode message) {
        calls++;
        by.post(UidlClient.uidl(page), JSON, message.toString(), Map.of());
    }

    /** A connection that stays open says nothing. */
    private void quietly(UidlClient by, String path) {
        calls++;
        try {
            by.send(
                    "GET " + path,
                    by.request(path).timeout(Duration.ofSeconds(1)).GET());
        } catch (UncheckedIOException stayedOpen) {
            // as a push connection does
        }
    }

    /** Every door, about the victim and about their rows, with the token against forged requests and without. */
    void throughDoors(List<Door> doors) {
        for (var door : doors) {
            for (int n = 0; n < TRIES; n++) {
                var id = forgeries.one(ids);
                var path = door.path().replaceAll("\\{[^}]*}", id);
                var victims = Doors.report(UUID.fromString(ids.getLast()), id);
                send(door.method(), path, victims, client.cookie("XSRF-TOKEN"));
                send(door.method(), path, victims, null);
                send(
                        door.method(),
                        path,
                        Doors.report(self, id),
                        UUID.randomUUID().toString());
                send(door.method(), path, forgeries.garbage(), client.cookie("XSRF-TOKEN"));
                send(n % 2 == 0 ? "PUT" : "DELETE", path, victims, client.cookie("XSRF-TOKEN"));
            }
        }
    }

    private void send(String method, String path, String body, @Nullable String token) {
        calls++;
        var request = client.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        client.send(method + " " + path, request);
    }

    /** Files the victim could take away, and the place where theirs arrive. */
    List<String> forFiles(List<UidlPage> open) {
        var had = new ArrayList<String>();
        for (var address : open.stream().flatMap(page -> page.files().stream()).toList()) {
            calls += 2;
            var got = client.get("/" + address);
            if (got.status() == 200 && !got.body().contains("<html")) {
                had.add(address);
            }
            client.post(
                    "/" + address,
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                            + "day,time,mg\n2026-05-05,08:00,80\r\n--x--\r\n",
                    Map.of("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN")));
        }
        return had;
    }
}
