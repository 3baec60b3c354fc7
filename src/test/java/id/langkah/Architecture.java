package id.langkah;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Predicates and conditions for {@link ArchitectureTest}. */
final class Architecture {
    private static final Set<String> CONNECTIONS = Set.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.MulticastSocket",
            "java.net.InetSocketAddress",
            "java.net.InetAddress",
            "java.net.NetworkInterface",
            "java.nio.channels.DatagramChannel",
            "javax.net.SocketFactory");

    private Architecture() {}

    /** Classes in any of the packages given by name below {@code id.langkah}, separated by blanks. */
    static DescribedPredicate<JavaClass> rooms(String names) {
        return resideInAnyPackage(Stream.of(names.strip().split(" +"))
                        .map("id.langkah."::concat)
                        .toArray(String[]::new))
                .as("stand in %s", names);
    }

    /** The class of this name directly in {@code id.langkah}, and its nested classes. */
    static DescribedPredicate<JavaClass> named(String name) {
        String full = "id.langkah." + name;
        return describe(
                "are " + full,
                type -> type.getName().equals(full) || type.getName().startsWith(full + "$"));
    }

    /** Classes of Java's own modules whose name matches. */
    static DescribedPredicate<JavaClass> inModules(Predicate<String> name) {
        Set<String> packages = ModuleFinder.ofSystem().findAll().stream()
                .map(module -> module.descriptor())
                .filter(module -> name.test(module.name()))
                .flatMap(module -> module.packages().stream())
                .collect(toUnmodifiableSet());
        return describe(
                "belong to Java itself",
                type -> packages.contains(type.getBaseComponentType().getPackageName()));
    }

    /** Calls of {@code X.now()} without a clock, and older ways to read the time. */
    static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("reads the clock", access -> readsTheClock(access.getTarget()));
    }

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (target instanceof AccessTarget.CodeUnitAccessTarget call && owner.startsWith("java.time.")) {
            return name.equals("now")
                    && call.getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock"));
        }
        return (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                || (target instanceof AccessTarget.CodeUnitAccessTarget call
                        && name.equals("<init>")
                        && (owner.equals("java.util.Date") || owner.equals("java.util.GregorianCalendar"))
                        && call.getRawParameterTypes().isEmpty());
    }

    /** Calls that could reach another machine; socket files of this one are allowed. */
    static DescribedPredicate<JavaAccess<?>> opensConnection() {
        return describe("opens a network connection", access -> {
            String owner = access.getTargetOwner().getName();
            return CONNECTIONS.contains(owner)
                    || owner.startsWith("java.net.http.")
                    || owner.startsWith("java.rmi.")
                    || owner.endsWith("URLConnection")
                    || (owner.equals("java.net.URL")
                            && access.getTarget().getName().startsWith("open"));
        });
    }

    /** Methods and constructors with a type of these packages in their signature. */
    static ArchCondition<JavaCodeUnit> showNothingOf(String... packages) {
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage(packages);
        return new ArchCondition<>("show nothing of " + String.join(", ", packages)) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.of(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
                        .flatMap(types -> types)
                        .filter(foreign)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
