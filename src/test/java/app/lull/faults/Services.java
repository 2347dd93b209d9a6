package app.lull.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every public method of every service, found by reflection: a new one cannot be forgotten. */
@Component
class Services {

    /**
     * The few that take no patient first, or must answer whoever asks, each with the reason. Any other method has to take
     * the patient first and to refuse everybody else.
     */
    static final Map<String, String> AT_THE_DOOR = Map.ofEntries(
            Map.entry("FirstAdmin.token", "prints the first start's link, for nobody in particular"),
            Map.entry("Installation.health", "for admins, checked in InstallationTest"),
            Map.entry("OwnFactors.add", "takes nobody, it is always one's own; checked in SecondStepTest"),
            Map.entry("OwnFactors.all", "takes nobody, it is always one's own; checked in SecondStepTest"),
            Map.entry("OwnFactors.freshRecoveryCodes", "takes nobody, it is always one's own"),
            Map.entry("OwnFactors.recoveryCodesLeft", "takes nobody, it is always one's own"),
            Map.entry("OwnFactors.remove", "takes nobody, it is always one's own; checked in SecondStepTest"),
            Map.entry("PasswordReset.byMailPossible", "says whether mail is set up"),
            Map.entry("PasswordReset.linkToPrint", "printed at a start, for whoever runs Lull; checked in AccountTest"),
            Map.entry("PasswordReset.makeLink", "for admins, checked in AccountTest"),
            Map.entry("PasswordReset.reset", "whoever holds a link that works once"),
            Map.entry("PasswordReset.sendLink", "answers the same to everybody"),
            Map.entry("ReAuthentication.byCodeToo", "about the session that asks"),
            Map.entry("ReAuthentication.isDue", "about the session that asks"),
            Map.entry("ReAuthentication.prove", "for the session that asks, checked in SecondStepTest"),
            Map.entry("ReAuthentication.require", "about the session that asks"),
            Map.entry("SecondStep.code", "before anybody is signed in, checked in SecondStepTest"),
            Map.entry("SecondStep.hasPasskey", "asked after a right password"),
            Map.entry("SecondStep.isSet", "asked after a right password"),
            Map.entry("SecondStep.passkey", "before anybody is signed in, checked in PasskeyTest"),
            Map.entry("SecondStep.question", "asked after a right password"),
            Map.entry("SignIn.loadUserByUsername", "before anybody is signed in"),
            Map.entry("SignIn.personOf", "makes a session for somebody who has just proved who they are"),
            Map.entry("SignIn.signedIn", "writes down who came in"),
            Map.entry("SignIn.refused", "writes down who was refused"),
            Map.entry("SignIn.throughSecondStep", "makes a session for somebody who has just done the second step"),
            Map.entry("SignIn.stillCounts", "asked by each request about its own session"),
            Map.entry("SignUp.refusals", "before anybody is signed in"),
            Map.entry("SignUp.signUp", "before anybody is signed in"),
            Map.entry("TherapistAccount.own", "takes nobody, it is always one's own"),
            Map.entry("TherapistAccount.show", "takes nobody, it is always one's own"),
            Map.entry("TherapistJoining.at", "whoever holds a link that works once"),
            Map.entry("TherapistJoining.checkPassword", "whoever holds a link that works once"),
            Map.entry("TherapistJoining.join", "whoever holds a link that works once, checked in TherapistsTest"),
            Map.entry("Therapists.invite", "for admins, checked in TherapistsTest"),
            Map.entry("Therapists.inviteAgain", "for admins, checked in TherapistsTest"),
            Map.entry("Therapists.letSetAnew", "for admins, checked in TherapistsTest"),
            Map.entry("Therapists.remove", "for admins, checked in TherapistsTest"),
            Map.entry("Therapists.roll", "for admins, checked in TherapistsTest"),
            Map.entry("Therapists.shown", "what patients see of a therapist, no secret"),
            Map.entry("Therapists.withdraw", "for admins, checked in TherapistsTest"));

    private final ApplicationContext context;

    Services(ApplicationContext context) {
        this.context = context;
    }

    /** @param bean the service as others call it */
    record Entrance(Object bean, Method method) {

        String name() {
            return service() + "." + method.getName();
        }

        String service() {
            return ClassUtils.getUserClass(bean).getSimpleName();
        }

        boolean isAtTheDoor() {
            return AT_THE_DOOR.containsKey(name());
        }

        /** Calls it with these values; what it throws comes out. */
        @Nullable
        Object call(Values values) {
            return call(arguments(values));
        }

        @Nullable
        Object[] arguments(Values values) {
            var nullable = new boolean[method.getParameterCount()];
            for (int i = 0; i < nullable.length; i++) {
                nullable[i] = method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
            }
            return values.of(method.getGenericParameterTypes(), nullable);
        }

        @Nullable
        Object call(@Nullable Object[] arguments) {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refusal) {
                    throw refusal;
                }
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(this + " cannot be called", e);
            }
        }

        @Override
        public String toString() {
            return name()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList();
        }
    }

    List<Entrance> entrances() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> isLulls(ClassUtils.getUserClass(bean).getPackageName()))
                .flatMap(bean -> Arrays.stream(ClassUtils.getUserClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .map(method -> new Entrance(bean, method)))
                .sorted(Comparator.comparing(Entrance::toString))
                .toList();
    }

    /** Not the classes that break the rules on purpose. */
    private static boolean isLulls(String name) {
        return name.startsWith("app.lull") && !name.startsWith("app.lull.structure");
    }
}
