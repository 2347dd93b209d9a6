package app.lull.faults;

import app.lull.faults.Attackers.Role;
import app.lull.faults.UidlPage.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** One attacker on one page of their own, who sends what they make up. */
final class Attack {

    private static final String JSON = "application/json; charset=UTF-8";

    /** What would end the attack: their own way out. */
    private static final Set<String> WAYS_OUT = Set.of("Sign out", "Sign out everywhere");

    /** What an admin does by right: the links of a therapist who goes end. */
    private static final Set<String> BY_RIGHT = Set.of("Remove", "They lost their second step");

    private final UidlClient client;
    private final UidlPage page;
    private final Forgeries forgeries;
    private final Screens.Screen screen;
    private final Set<String> leftOut = new HashSet<>(WAYS_OUT);
    private final int nodes;
    private int calls;

    Attack(Role role, UidlClient client, UidlPage page, Forgeries forgeries, Screens.Screen screen) {
        if (role == Role.ADMIN) {
            leftOut.addAll(BY_RIGHT);
        }
        this.client = client;
        this.page = page;
        this.forgeries = forgeries;
        this.screen = screen;
        this.nodes = page.nodes().size();
    }

    int nodes() {
        return nodes;
    }

    int calls() {
        return calls;
    }

    /** Calls that must do nothing at all, not even to what is the attacker's own. */
    void dead(int tries) {
        for (int n = 0; n < tries; n++) {
            send(forgeries.dead(page, screen.methods()));
        }
        var right = UidlClient.message(page, click());
        raw(right.deepCopy().put("csrfToken", "00000000-0000-0000-0000-000000000000"));
        raw((ObjectNode) right.deepCopy().without("csrfToken"));
        raw(right.deepCopy().put("clientId", page.clientId() + 5));
        calls++;
        client.post(UidlClient.uidl(page), JSON, forgeries.garbage(), Map.of());
    }

    /** Calls that may change what is the attacker's own. */
    void live(int tries) {
        for (int n = 0; n < tries; n++) {
            send(forgeries.live(page, wanted()).toArray(ObjectNode[]::new));
        }
        calls++;
        page.apply(UidlClient.read(client.post(
                UidlClient.uidl(page),
                JSON,
                UidlClient.message(page, click())
                        .put("syncId", page.syncId() + 7)
                        .toString(),
                Map.of())));
    }

    /** Goes to other views by the page's own ways, then calls what is not there any more. */
    void elsewhere(List<Screens.Screen> screens) {
        var gone = page.nodes();
        send(UidlClient.goingTo(forgeries.one(screens).path()));
        var byLink = UidlClient.invocation("navigation", 1)
                .put("location", forgeries.one(screens).path())
                .put("link", 1);
        send(byLink);
        var detached = gone.stream().filter(node -> !page.knows(node.id())).toList();
        if (!detached.isEmpty()) {
            var node = forgeries.one(detached);
            send(UidlClient.event(node.id(), "click", Forgeries.click(List.of())));
        }
        client.leave(page);
    }

    private Predicate<Node> wanted() {
        return node -> !leftOut.contains(page.words(node));
    }

    /** A click that would count, did everything else fit. */
    private List<ObjectNode> click() {
        var buttons = page.nodes().stream()
                .filter(node -> node.events().contains("click") && !node.isDead())
                .filter(wanted())
                .toList();
        if (buttons.isEmpty()) {
            return List.of();
        }
        var button = forgeries.one(buttons);
        return List.of(UidlClient.event(button.id(), "click", Forgeries.click(page.dataOf(button, "click"))));
    }

    private void send(ObjectNode... invocations) {
        calls++;
        client.send(page, invocations);
    }

    private void raw(ObjectNode message) {
        calls++;
        client.post(UidlClient.uidl(page), JSON, message.toString(), Map.of());
    }
}
