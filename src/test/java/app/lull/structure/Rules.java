package app.lull.structure;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.lull.account.PatientId;
import app.lull.account.TherapistId;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/** The rules of the house that the module system cannot see. */
final class Rules {

    private Rules() {}

    static final ArchRule ONLY_SCREENS_TOUCH_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("app.lull.ui..", "app.lull.shell..", "app.lull.*.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("a service must be usable without a screen");

    static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .that()
            .resideOutsideOfPackage("app.lull.time..")
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(DescribedPredicate.describe(
                            "a type of java.time", type -> type.getPackageName().equals("java.time")))))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("moments come from the Clock and days from PatientDays");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that()
            .areNotAssignableTo(PlatformTransactionManager.class)
            .should()
            .haveNameMatching(".*(Impl|Dto|DTO|Manager|Helper|Util|Utils)")
            .because("such a name hides what the thing is for");

    static final ArchRule VIEWS_BEGIN_CLOSED = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .because("nobody but the router needs a view");

    static final ArchRule A_SERVICE_IS_ASKED_ABOUT_ONE_PATIENT = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("app.lull.account")
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(takeThePatientFirst())
            .because("access is decided by the patient, before anything else");

    static final ArchRule THE_KIT_KNOWS_NO_DOMAIN = noClasses()
            .that()
            .resideInAPackage("app.lull.ui..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "belong to another module",
                    type -> type.getPackageName().startsWith("app.lull.")
                            && !type.getPackageName().startsWith("app.lull.ui")))
            .because("every screen is made of it");

    private static ArchCondition<JavaMethod> takeThePatientFirst() {
        return new ArchCondition<>("take a PatientId or a TherapistId first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var satisfied = !parameters.isEmpty()
                        && (parameters.getFirst().isEquivalentTo(PatientId.class)
                                || parameters.getFirst().isEquivalentTo(TherapistId.class));
                events.add(new SimpleConditionEvent(
                        method,
                        satisfied,
                        method.getFullName() + " takes neither a PatientId nor a TherapistId first"));
            }
        };
    }
}
