package app.lull.faults;

import app.lull.faults.UidlPage.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes calls that no browser would send, by chance: for what is not there or must not count, and for what is one's own. */
final class Forgeries {

    private static final List<String> EVENTS = List.of(
            "click",
            "change",
            "submit",
            "keydown",
            "value-changed",
            "upload-success",
            "opened-changed",
            "ui-refresh",
            "ui-leave-navigation");

    private static final List<String> PROPERTIES =
            List.of("value", "checked", "disabled", "readonly", "visible", "innerHTML", "hidden", "patient", "href");

    private static final List<String> TYPES =
            List.of("attachExistingElement", "attachExistingElementById", "returnChannel", "publish", "mSync", "event");

    private static final List<String> GARBAGE = List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"rpc\":{}}",
            "{\"csrfToken\":null,\"rpc\":[null],\"syncId\":\"x\"}",
            "[".repeat(5000),
            "\u0000",
            "{\"rpc\":[{\"type\":\"event\"}],\"syncId\":1e309,\"clientId\":0}");

    private final Random random;
    private final List<String> ids;

    /** @param ids of the victim, and of what belongs to them */
    Forgeries(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String garbage() {
        return one(GARBAGE);
    }

    /** A call that must do nothing, whoever sends it. @param methods of a view, none of them published */
    ObjectNode dead(UidlPage page, List<String> methods) {
        return switch (random.nextInt(8)) {
            case 0 -> UidlClient.event(absent(page), one(EVENTS), data(List.of()));
            case 1 -> UidlClient.property(absent(page), one(PROPERTIES), value());
            case 2, 3 ->
                some(page, Node::isDead)
                        .map(node -> random.nextBoolean()
                                ? UidlClient.event(node.id(), event(node), data(page.dataOf(node, event(node))))
                                : UidlClient.property(node.id(), property(page, node), value()))
                        .orElseGet(() -> UidlClient.event(absent(page), "click", data(List.of())));
            case 4 ->
                some(page, node -> true)
                        .map(node -> UidlClient.property(node.id(), foreign(page, node), value()))
                        .orElseThrow();
            case 5 ->
                some(page, node -> true)
                        .map(node -> UidlClient.event(
                                node.id(), node.events().contains("forged") ? "forged-too" : "forged", data(List.of())))
                        .orElseThrow();
            case 6 ->
                some(page, node -> !node.tag().isEmpty())
                        .map(node -> UidlClient.call(node.id(), one(methods), values()))
                        .orElseThrow();
            default -> odd(page);
        };
    }

    /** Something for one of the rarer handlers, with fields that fit nothing. */
    private ObjectNode odd(UidlPage page) {
        var invocation = UidlClient.invocation(one(TYPES), random.nextBoolean() ? absent(page) : page.newest());
        invocation
                .put("attachReqId", absent(page))
                .put("attachAssignedId", absent(page))
                .put("attachTagName", "div")
                .put("attachIndex", random.nextInt(3))
                .put("attachId", one(ids))
                .put("event", "forged")
                .put("feature", random.nextInt(30))
                .put("property", "forged");
        invocation.set("value", value());
        return invocation;
    }

    /** A call the attacker may make, on their own page, with values nobody expects: it may change what is their own. */
    List<ObjectNode> live(UidlPage page, Predicate<Node> wanted) {
        if (random.nextInt(8) == 0 && !page.channels().isEmpty()) {
            var channel = one(page.channels());
            var answer = UidlClient.invocation("channel", channel[0]).put("channel", channel[1]);
            answer.putArray("args").addAll(values());
            return List.of(answer);
        }
        var node = some(
                page,
                one -> !one.isDead()
                        && wanted.test(one)
                        && (!one.events().isEmpty() || !one.callables().isEmpty()));
        return node.map(there -> live(page, there)).orElseGet(() -> List.of(odd(page)));
    }

    private List<ObjectNode> live(UidlPage page, Node node) {
        if (!node.callables().isEmpty() && (node.events().isEmpty() || random.nextBoolean())) {
            return List.of(UidlClient.call(node.id(), one(node.callables()), values()));
        }
        var calls = new ArrayList<ObjectNode>();
        for (var property : page.travelling(node)) {
            calls.add(UidlClient.property(node.id(), property, value()));
        }
        var event = one(node.events());
        calls.add(UidlClient.event(node.id(), event, data(page.dataOf(node, event))));
        return calls;
    }

    private String event(Node node) {
        return node.events().isEmpty() ? one(EVENTS) : node.events().getFirst();
    }

    private String property(UidlPage page, Node node) {
        var names = page.travelling(node);
        return names.isEmpty() ? one(PROPERTIES) : one(names);
    }

    /** A property the server does not take from anybody. */
    private String foreign(UidlPage page, Node node) {
        return PROPERTIES.stream()
                .filter(name -> !page.travelling(node).contains(name))
                .skip(random.nextInt(3))
                .findFirst()
                .orElse("forged");
    }

    /** Numbers the client was never told, between those it knows and beyond: what is invisible is among them. */
    private int absent(UidlPage page) {
        for (int n = 0; n < 20; n++) {
            int candidate = 2 + random.nextInt(page.newest() + 20);
            if (!page.knows(candidate)) {
                return candidate;
            }
        }
        return one(List.of(-1, Integer.MAX_VALUE, page.newest() + 1000));
    }

    private Optional<Node> some(UidlPage page, Predicate<Node> which) {
        var nodes = page.nodes().stream().filter(which).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(one(nodes));
    }

    /** The data an event travels with; where nothing better is known, a value by the sound of its name. */
    static ObjectNode click(List<String> names) {
        var data = UidlClient.JSON.createObjectNode();
        names.forEach(name -> {
            if (name.endsWith("Key")) {
                data.put(name, false);
            } else {
                data.put(name, 1);
            }
        });
        return data;
    }

    private ObjectNode data(List<String> names) {
        var data = click(names);
        names.forEach(name -> {
            if (random.nextInt(4) == 0) {
                data.set(name, value());
            }
        });
        return data;
    }

    private List<JsonNode> values() {
        var values = new ArrayList<JsonNode>();
        for (int n = random.nextInt(4); n > 0; n--) {
            values.add(value());
        }
        return values;
    }

    private JsonNode value() {
        var json = UidlClient.JSON.getNodeFactory();
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> json.stringNode(one(ids));
            case 3 -> json.stringNode("' or 1=1; drop table account.person; --");
            case 4 -> json.stringNode("x".repeat(10_000));
            case 5 -> json.stringNode("a\u0000b\uD83D");
            case 6 -> json.stringNode("2026-02-30");
            case 7 -> json.stringNode("some words of the attacker's");
            case 8 -> json.numberNode(random.nextInt(12));
            case 9 -> json.numberNode(one(List.of(-1.0, 1e308, 0.5)));
            case 10 -> json.booleanNode(random.nextBoolean());
            case 11 -> json.nullNode();
            case 12 -> UidlClient.JSON.createArrayNode().add(one(ids));
            default ->
                UidlClient.JSON
                        .createObjectNode()
                        .put("nodeId", random.nextInt(40))
                        .put("id", one(ids));
        };
    }
}
