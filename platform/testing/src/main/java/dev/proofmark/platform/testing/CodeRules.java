package dev.proofmark.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about what stands inside a class and how packages are named. */
record CodeRules(String root) {

    private static final Set<String> EMPTY_NAMES =
            Set.of("common", "core", "util", "utils", "helper", "helpers", "base", "shared", "misc");

    Stream<ArchRule> all() {
        return Stream.of(
                rulesAskNoClock(),
                rulesRollNoDice(),
                packagesAreNamedForWhatTheyHold(),
                packagesSayTheirPurpose(),
                injectionByConstructor(),
                nobodySleeps(),
                rowsAreDeletedByStatements(),
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("nobody writes to standard streams"));
    }

    private ArchRule rulesAskNoClock() {
        return noClasses()
                .that(Place.inLayers(root, "domain", "usecase"))
                .should()
                .accessTargetWhere(describe("reads a clock", CodeRules::readsClock))
                .as("domain and use cases take the time as an argument");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean ofJavaTime = owner.startsWith("java.time.") && name.equals("now");
        boolean ofClock = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
        boolean ofSystem = owner.equals("java.lang.System")
                && Set.of("currentTimeMillis", "nanoTime").contains(name);
        boolean ofDate = owner.equals("java.util.Date") && name.equals("<init>");
        return ofJavaTime || ofClock || ofSystem || ofDate;
    }

    private ArchRule rulesRollNoDice() {
        return noClasses()
                .that(Place.inLayers(root, "domain", "usecase"))
                .should()
                .accessTargetWhere(describe("draws a random value", CodeRules::drawsRandom))
                .as("domain and use cases take ids and random values as arguments");
    }

    private static boolean drawsRandom(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        boolean ofUuid = owner.equals("java.util.UUID") && target.getName().equals("randomUUID");
        boolean ofMath = owner.equals("java.lang.Math") && target.getName().equals("random");
        return ofUuid
                || ofMath
                || Set.of(
                                "java.util.Random",
                                "java.util.SplittableRandom",
                                "java.util.concurrent.ThreadLocalRandom",
                                "java.security.SecureRandom")
                        .contains(owner);
    }

    private static ArchRule packagesAreNamedForWhatTheyHold() {
        return noClasses()
                .should(ArchCondition.from(DescribedPredicate.<JavaClass>describe(
                        "be in a package that says nothing",
                        type -> Arrays.stream(type.getPackageName().split("\\.", -1))
                                .anyMatch(EMPTY_NAMES::contains))))
                .as("no package is called " + EMPTY_NAMES.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** Packages of rows may stay un-marked, and an un-annotated package-info leaves no class to be seen. */
    private ArchRule packagesSayTheirPurpose() {
        return classes()
                .that(describe(
                        "outside persistence",
                        type -> !Place.of(root, type).layer().equals("persistence")))
                .should(new ArchCondition<JavaClass>("have a package-info with @NullMarked") {
                    private final Set<String> described = new HashSet<>();

                    @Override
                    public void init(Collection<JavaClass> all) {
                        all.stream()
                                .map(JavaClass::getPackage)
                                .filter(each -> each.tryGetPackageInfo()
                                        .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                                        .isPresent())
                                .forEach(each -> described.add(each.getName()));
                    }

                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!described.contains(type.getPackageName())) {
                            events.add(SimpleConditionEvent.violated(
                                    type,
                                    type.getPackageName() + " has no @NullMarked package-info: " + type.getName()));
                        }
                    }
                })
                .as("every package says its purpose and is null-marked");
    }

    private static ArchRule injectionByConstructor() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .as("what a class needs comes by its constructor");
    }

    private static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "sleeps",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")))
                .as("nobody sleeps");
    }

    /** {@code Session.remove} of two sessions at once leaves one of them waiting for ever (hibernate-reactive#1713). */
    private static ArchRule rowsAreDeletedByStatements() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "removes by the session",
                        access -> access.getTarget()
                                        .getOwner()
                                        .getName()
                                        .startsWith("org.hibernate.reactive.mutiny.Mutiny$")
                                && Set.of("remove", "removeAll")
                                        .contains(access.getTarget().getName())))
                .as("rows are deleted by statements, not by Session.remove");
    }
}
