package dev.proofmark.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about who may know whom inside one service. */
record LayerRules(String root) {

    Stream<ArchRule> all() {
        return Stream.of(
                domainLeansOnNothing(),
                keepsFrom("usecase", "web", "persistence", "messaging"),
                keepsFrom("web", "persistence", "messaging"),
                keepsFrom("persistence", "web", "messaging"),
                keepsFrom("messaging", "web", "persistence"),
                featuresMeetThroughUseCases(),
                persistenceKeepsTheMapper(),
                resourcesShowNoInnerTypes());
    }

    private ArchRule domainLeansOnNothing() {
        return classes()
                .that(Place.inLayers(root, "domain"))
                .should()
                .onlyDependOnClassesThat(Place.inLayers(root, "domain")
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "dev.proofmark.platform.rules..",
                                "dev.proofmark.evaluation..")))
                .as(
                        "a domain knows the language, its service's domains, the vocabulary of rules and how predictions are"
                                + " measured, nothing else");
    }

    private ArchRule keepsFrom(String layer, String... others) {
        return noClasses()
                .that(Place.inLayers(root, layer))
                .should()
                .dependOnClassesThat(Place.inLayers(root, others))
                .as(layer + " does not know " + String.join(", ", others));
    }

    private ArchRule featuresMeetThroughUseCases() {
        return classes()
                .should(new ArchCondition<JavaClass>("know another feature's use cases and domain only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(LayerRules.this::reachesIntoAnotherFeature)
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .as("features meet only through a use case");
    }

    private boolean reachesIntoAnotherFeature(Dependency dependency) {
        Place from = Place.of(root, dependency.getOriginClass());
        Place to = Place.of(root, dependency.getTargetClass().getBaseComponentType());
        return !to.feature().isEmpty()
                && !from.feature().equals(to.feature())
                && !Set.of("usecase", "domain", "").contains(to.layer());
    }

    private ArchRule persistenceKeepsTheMapper() {
        return noClasses()
                .that(not(Place.inLayers(root, "persistence")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .as("entities and their mapper stay in persistence");
    }

    private ArchRule resourcesShowNoInnerTypes() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchCondition<JavaMethod>("speak in records of their own") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        signature(method)
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .filter(Place.inLayers(root, "domain", "persistence"))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getName())));
                    }
                })
                .as("resources show neither domain types nor rows");
    }

    private static Stream<JavaType> signature(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
    }
}
