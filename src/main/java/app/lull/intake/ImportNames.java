package app.lull.intake;

import app.lull.store.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The own items that the names of an import stand for: those there are, and a new one for each name that is new. */
final class ImportNames {

    private final Map<String, OwnItem> byName = new HashMap<>();
    private final List<OwnItem> fresh = new ArrayList<>();

    /** @param kept the latest first; of several with one name the latest counts */
    ImportNames(List<OwnItem> kept) {
        kept.forEach(item -> byName.putIfAbsent(key(item.name()), item));
    }

    /** How much is in one, mg, by the name in small letters. */
    static Map<String, Double> usual(List<OwnItem> kept) {
        var usual = new HashMap<String, Double>();
        kept.forEach(item -> usual.putIfAbsent(key(item.name()), item.mg()));
        return usual;
    }

    /** @param mg in one, should the name be new */
    Item item(String name, double mg) {
        var item = byName.computeIfAbsent(key(name), key -> {
            var made = new OwnItem(Ids.next(), name, mg);
            fresh.add(made);
            return made;
        });
        return new Item.Own(item.id());
    }

    /** Those that are new since this was last asked. */
    List<OwnItem> takeNew() {
        var taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
