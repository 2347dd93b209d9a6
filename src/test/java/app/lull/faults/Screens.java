package app.lull.faults;

import app.lull.account.PatientId;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every routed view, found by its annotation, with the parameters of its address filled in from one patient's rows. */
final class Screens {

    private Screens() {}

    /** @param methods that the view declares, none of which a browser may call */
    record Screen(String path, List<String> methods) {}

    static List<Screen> of(PatientId patient) throws SQLException {
        var known = known(patient);
        var screens = new ArrayList<Screen>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true; // views within another class, too
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (var candidate : scanner.findCandidateComponents("app.lull")) {
            var view = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            var route = view.getAnnotation(Route.class);
            if (route.registerAtStartup()) {
                var screen = new Screen(filled(route.value(), known), methods(view));
                screens.add(screen);
                if (HasUrlParameter.class.isAssignableFrom(view)) {
                    screens.add(new Screen(screen.path() + "/" + patient, screen.methods()));
                }
            }
        }
        return screens;
    }

    private static List<String> methods(Class<?> view) {
        return Stream.concat(
                        Stream.of("getElement", "setVisible", "removeAll", "onAttach"),
                        Arrays.stream(view.getDeclaredMethods())
                                .filter(method -> !method.isSynthetic())
                                .map(Method::getName))
                .distinct()
                .sorted()
                .toList();
    }

    /** What parameters are called, and the victim's value of each. */
    private static Map<String, String> known(PatientId patient) throws SQLException {
        var known = new LinkedHashMap<String, String>(); // the exact ones first
        known.put(":patient", patient.toString());
        known.put(":sheet", id("worksheets.sheet", patient));
        known.put(":thing", id("worksheets.sheet", patient));
        known.put(":what", "worksheets");
        known.put(":visit", id("doctor.visit_page", patient));
        known.put("measures/result/:id", "measures/result/" + id("measures.answered", patient));
        known.put("exposures/:id", "exposures/" + id("exposures.exposure", patient));
        known.put("worksheets/:form", "worksheets/W02");
        known.put("measures/fill/:form", "measures/fill/GAD-7");
        known.put("ratings/form/:form", "ratings/form/PHQ-4");
        known.put(":id", id("ratings.rating", patient));
        known.put(":card", "K01");
        known.put(":session", "S06");
        known.put(":code", "ABCD-EFGH-JKLM");
        known.put(
                ":therapist",
                Diary.list("select therapist_id from messages.message where patient_id = '" + patient + "' limit 1")
                        .getFirst());
        known.put("/:at", "");
        return known;
    }

    private static String id(String table, PatientId patient) throws SQLException {
        return Diary.list("select id from " + table + " where patient_id = '" + patient + "' limit 1")
                .getFirst();
    }

    private static String filled(String template, Map<String, String> known) {
        var path = template.replaceAll("\\([^)]*\\)", "").replace("?", "");
        for (var one : known.entrySet()) {
            path = path.replaceAll(one.getKey() + "\\b", one.getValue());
        }
        if (path.contains(":")) {
            throw new IllegalStateException("No value is known for a parameter of " + template + ": teach it here");
        }
        return path;
    }
}
