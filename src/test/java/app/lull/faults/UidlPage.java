package app.lull.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One open page as Vaadin's client knows it: its numbers, and the tree that the server's answers have built. */
final class UidlPage {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CALLABLES = 19;
    private static final int VIRTUAL_CHILDREN = 24;

    /** Before an event's data, the name of a property that travels with the event. */
    private static final String TRAVELS = "}";

    private final int id;
    private final String csrfToken;
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<String, JsonNode> constants = new TreeMap<>();
    private final List<int[]> channels = new ArrayList<>();
    private int syncId;
    private int clientId;

    /** What the client knows of one element, or one text. */
    static final class Node {
        private final int id;
        private final Map<String, JsonNode> data = new TreeMap<>();
        private final Map<String, JsonNode> properties = new TreeMap<>();
        private final Map<String, JsonNode> attributes = new TreeMap<>();
        private final Map<String, String> listeners = new TreeMap<>();
        private final List<Integer> children = new ArrayList<>();
        private final List<String> callables = new ArrayList<>();
        private @Nullable Node parent;
        private String text = "";

        private Node(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        String tag() {
            var tag = data.get("tag");
            return tag == null ? "" : tag.asString();
        }

        /** The events the server wants to hear of. */
        List<String> events() {
            return List.copyOf(listeners.keySet());
        }

        /** The methods the server has published. */
        List<String> callables() {
            return List.copyOf(callables);
        }

        String attribute(String name) {
            var value = attributes.get(name);
            return value == null ? "" : value.asString("");
        }

        /** Whether nothing that is done to it counts: it, or what holds it, is invisible or disabled, or it is read-only. */
        boolean isDead() {
            for (Node node = this; node != null; node = node.parent) {
                if (node.is("visible", false) || node.is("disabled", true)) {
                    return true;
                }
            }
            return is("readonly", true);
        }

        private boolean is(String name, boolean wanted) {
            var value = data.containsKey(name) ? data.get(name) : properties.get(name);
            if (value == null) {
                return wanted && attributes.containsKey(name) && !"false".equals(attribute(name));
            }
            return value.isBoolean() && value.booleanValue() == wanted;
        }
    }

    /** @param start the answer to the request that began the page */
    UidlPage(JsonNode start) {
        var configuration = start.get("appConfig");
        var first = configuration.get("uidl");
        id = configuration.get("v-uiId").intValue();
        csrfToken = first.get("Vaadin-Security-Key").asString();
        apply(first);
    }

    int id() {
        return id;
    }

    String csrfToken() {
        return csrfToken;
    }

    int syncId() {
        return syncId;
    }

    int clientId() {
        return clientId;
    }

    /** Whatever is in the tree at this moment, the oldest first. */
    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Where answers to scripts are sent: pairs of a node and a channel. */
    List<int[]> channels() {
        return List.copyOf(channels);
    }

    boolean knows(int node) {
        return nodes.containsKey(node);
    }

    int newest() {
        return nodes.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Addresses of files that the server makes for this page, and of places that take one. */
    List<String> files() {
        return nodes.values().stream()
                .flatMap(node -> Stream.concat(node.attributes.values().stream(), node.properties.values().stream()))
                .map(value -> value.path("uri").asString(value.asString("")))
                .filter(value -> value.startsWith("VAADIN/dynamic"))
                .distinct()
                .toList();
    }

    /** What can be read on it, with its label. */
    String words(Node node) {
        var words = new StringBuilder(node.text);
        for (var name : List.of("label", "aria-label")) {
            var value = node.properties.containsKey(name) ? node.properties.get(name) : node.attributes.get(name);
            words.append(value == null ? "" : value.asString(""));
        }
        for (int child : node.children) {
            var there = nodes.get(child);
            words.append(there == null ? "" : words(there));
        }
        return words.toString().strip();
    }

    /** The data this event travels with, as far as the server asks for it. */
    List<String> dataOf(Node node, String event) {
        var asked = constants.get(String.valueOf(node.listeners.get(event)));
        return asked == null
                ? List.of()
                : asked.propertyNames().stream()
                        .filter(name -> !name.startsWith(TRAVELS))
                        .toList();
    }

    /** The properties of the node that the server takes from the client. */
    List<String> travelling(Node node) {
        var names = new TreeSet<String>();
        for (var listener : node.listeners.values()) {
            var asked = constants.get(listener);
            if (asked != null) {
                asked.propertyNames().stream()
                        .filter(name -> name.startsWith(TRAVELS))
                        .forEach(name -> names.add(name.substring(TRAVELS.length())));
            }
        }
        return List.copyOf(names);
    }

    /** Takes in the answer to a call. */
    void apply(JsonNode answer) {
        if (!answer.has("clientId")) { // it tells of a fault; the call was counted all the same
            clientId++;
            return;
        }
        syncId = answer.get("syncId").intValue();
        clientId = answer.get("clientId").intValue();
        if (answer.has("constants")) {
            answer.get("constants").properties().forEach(one -> constants.put(one.getKey(), one.getValue()));
        }
        answer.path("changes").forEach(this::change);
        answer.path("execute")
                .forEach(script -> script.findValues("@v-return")
                        .forEach(channel -> channels.add(new int[] {
                            channel.get(0).intValue(), channel.get(1).intValue()
                        })));
    }

    private void change(JsonNode change) {
        int number = change.get("node").intValue();
        var type = change.get("type").asString();
        if (type.equals("detach")) {
            nodes.remove(number);
            return;
        }
        var node = nodes.computeIfAbsent(number, Node::new);
        switch (type) {
            case "put" -> put(node, (ObjectNode) change);
            case "remove" -> map(node, feature(change)).remove(change.get("key").asString());
            case "splice" -> splice(node, change);
            case "clear" -> node.children.clear();
            default -> {} // attached, or nothing
        }
    }

    private static int feature(JsonNode change) {
        return change.get("feat").intValue();
    }

    private static void put(Node node, ObjectNode change) {
        var key = change.get("key").asString();
        var value = change.has("value") ? change.get("value") : change.get("nodeValue");
        switch (feature(change)) {
            case LISTENERS -> node.listeners.put(key, value.asString(""));
            case TEXT -> node.text = value.asString("");
            default -> map(node, feature(change)).put(key, value);
        }
    }

    private static Map<String, JsonNode> map(Node node, int feature) {
        return switch (feature) {
            case DATA -> node.data;
            case PROPERTIES -> node.properties;
            case ATTRIBUTES -> node.attributes;
            default -> new TreeMap<>(); // styles and the like are of no use here
        };
    }

    private void splice(Node node, JsonNode change) {
        switch (feature(change)) {
            case CHILDREN, VIRTUAL_CHILDREN -> {
                change.path("addNodes").forEach(child -> adopt(node, child.intValue()));
            }
            case CALLABLES -> change.path("add").forEach(name -> node.callables.add(name.asString()));
            default -> {} // classes and the like
        }
    }

    private void adopt(Node node, int child) {
        nodes.computeIfAbsent(child, Node::new).parent = node;
        node.children.add(child);
    }
}
