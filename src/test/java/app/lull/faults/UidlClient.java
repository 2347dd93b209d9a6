package app.lull.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who speaks Vaadin's own language over HTTP instead of using a browser. Cookies are kept by hand, no redirect is
 * followed, no script is run, and every answer is shown to whoever looks on.
 */
final class UidlClient implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String GUARD = "for(;;);";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final Consumer<Answer> onlooker;
    private final Map<String, String> cookies = new TreeMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private int asked;

    /** @param asked what was sent, as far as it helps to find it again */
    record Answer(String asked, int status, String location, String body) {}

    UidlClient(String address, Consumer<Answer> onlooker) {
        this.address = address;
        this.onlooker = onlooker;
    }

    /** Somebody with the same cookies, and the same onlooker. */
    UidlClient withCookiesOf(UidlClient other) {
        var client = new UidlClient(address, onlooker);
        client.cookies.putAll(other.cookies);
        return client;
    }

    /** How many requests were sent. */
    int asked() {
        return asked;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Answer get(String path) {
        return send("GET " + path, request(path).header("Accept", "text/html").GET());
    }

    Answer post(String path, String type, String body, Map<String, String> headers) {
        var request = request(path).header("Content-Type", type);
        headers.forEach(request::header);
        return send("POST " + path + " " + shortened(body), request.POST(BodyPublishers.ofString(body)));
    }

    /** The form of the sign-in page; where it leads. */
    String signIn(String email, String password) {
        get("/sign-in");
        var form = "username=" + encoded(email) + "&password=" + encoded(password);
        return post("/sign-in", "application/x-www-form-urlencoded", form, Map.of("X-XSRF-TOKEN", cookie("XSRF-TOKEN")))
                .location();
    }

    /** Opens a page as the browser does: the page itself, then what it asks for, then where it says it is. */
    UidlPage open(String path) {
        get("/" + path);
        var page = new UidlPage(read(get("/?v-r=init&location=" + encoded(path) + "&query=")));
        send(page, goingTo(path));
        return page;
    }

    /** Says that the page was closed, so that the server lets go of it. */
    void leave(UidlPage page) {
        var message = message(page, List.of());
        message.put("UNLOAD", true);
        post(uidl(page), "application/json; charset=UTF-8", message.toString(), Map.of());
    }

    /** Sends these invocations in the page's turn, and takes the answer in. */
    Answer send(UidlPage page, ObjectNode... invocations) {
        var answer = post(
                uidl(page),
                "application/json; charset=UTF-8",
                message(page, List.of(invocations)).toString(),
                Map.of());
        page.apply(read(answer));
        return answer;
    }

    static String uidl(UidlPage page) {
        return "/?v-r=uidl&v-uiId=" + page.id();
    }

    static ObjectNode message(UidlPage page, List<ObjectNode> invocations) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", page.csrfToken());
        message.putArray("rpc").addAll(invocations);
        message.put("syncId", page.syncId());
        message.put("clientId", page.clientId());
        return message;
    }

    static ObjectNode goingTo(String path) {
        var data = JSON.createObjectNode()
                .put("route", path)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putNull("historyState");
        return event(1, "ui-navigate", data);
    }

    static ObjectNode event(int node, String event, ObjectNode data) {
        var invocation = invocation("event", node).put("event", event);
        invocation.set("data", data);
        return invocation;
    }

    static ObjectNode property(int node, String name, JsonNode value) {
        var invocation = invocation("mSync", node).put("feature", 1).put("property", name);
        invocation.set("value", value);
        return invocation;
    }

    static ObjectNode call(int node, String method, List<JsonNode> arguments) {
        var invocation = invocation("publishedEventHandler", node).put("templateEventMethodName", method);
        invocation.putArray("templateEventMethodArgs").addAll(arguments);
        return invocation.put("promise", 0);
    }

    static ObjectNode invocation(String type, int node) {
        return JSON.createObjectNode().put("type", type).put("node", node);
    }

    /** What the answer says, without the guard in front of it; an empty object where it says nothing that can be read. */
    static JsonNode read(Answer answer) {
        var body = answer.body().startsWith(GUARD) ? answer.body().substring(GUARD.length()) : answer.body();
        try {
            var json = JSON.readTree(body);
            return json.isArray() && !json.isEmpty() ? json.get(0) : json;
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    Answer send(String what, HttpRequest.Builder request) {
        try {
            asked++;
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var answer = new Answer(
                    what, response.statusCode(), header(response, "Location"), String.valueOf(response.body()));
            onlooker.accept(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        var value = pair.substring(equals + 1);
        if (value.isEmpty()) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), value);
        }
    }

    private static String shortened(@Nullable String text) {
        var all = String.valueOf(text);
        return all.length() > 400 ? all.substring(0, 400) + "…" : all;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
