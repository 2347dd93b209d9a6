package app.lull.medicines;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** What a patient logs with one tap: nicotine they logged lately, and every medicine they take as needed. */
final class Habits {

    /** How many days back nicotine counts as lately. */
    static final int DAYS = 28;

    private Habits() {}

    /** The most frequent first; the latest first among equals. @param lately the latest first */
    static List<Usual> of(List<TakenOnce> lately, List<MedicineNow> list) {
        var asNeeded = list.stream()
                .filter(one -> one.taken() && one.medicine().isLoggedByTap())
                .map(one -> new Usual(null, one.medicine().id(), one.medicine().name()))
                .toList();
        var times = new LinkedHashMap<Usual, Integer>();
        for (var once : lately) {
            var usual = new Usual(once.nicotine(), once.medicine(), once.name());
            if (usual.nicotine() != null || asNeeded.contains(usual)) {
                times.merge(usual, 1, Integer::sum);
            }
        }
        asNeeded.forEach(usual -> times.putIfAbsent(usual, 0));
        return times.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue()))
                .map(one -> one.getKey())
                .toList();
    }
}
