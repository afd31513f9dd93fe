package dev.proofmark.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about what a service is asked with. */
final class RequestRules {

    private RequestRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(requestsHoldNoPrimitives());
    }

    /**
     * A primitive cannot be missing, so that no constraint can say that it is: its absence would be a mistake of form, and
     * the OpenAPI document, made of the constraints, would not tell that it is required.
     */
    private static ArchRule requestsHoldNoPrimitives() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("take bodies of which each member can be missed") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        recordsTaken(method).stream()
                                .flatMap(RequestRules::members)
                                .filter(member -> member.getRawType().isPrimitive())
                                .forEach(member -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " takes " + member.getFullName())));
                    }
                })
                .as("requests hold no primitives: what is required is boxed and @NotNull");
    }

    /** The records among a method's parameters, and whatever records these hold. */
    private static Set<JavaClass> recordsTaken(JavaMethod method) {
        Set<JavaClass> records = new LinkedHashSet<>();
        method.getRawParameterTypes().forEach(type -> collect(type, records));
        return records;
    }

    private static void collect(JavaClass type, Set<JavaClass> records) {
        if (type.isRecord() && records.add(type)) {
            members(type)
                    .flatMap(member -> member.getType().getAllInvolvedRawTypes().stream())
                    .forEach(held -> collect(held, records));
        }
    }

    private static Stream<JavaField> members(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }
}
