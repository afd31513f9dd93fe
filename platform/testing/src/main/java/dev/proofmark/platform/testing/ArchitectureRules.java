package dev.proofmark.platform.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * The house rules that a compiler cannot see. Every service has one test that calls {@link #check}; each rule is itself
 * seen to fail on a planted violation.
 *
 * <p>Inside a service: {@code <root>.<feature>.<layer>}, arrows {@code web | persistence | messaging → usecase → domain}.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /**
     * Checks all rules on the product classes of a package and everything below it.
     *
     * @param root a service's base package, for example {@code dev.proofmark.application}
     * @throws AssertionError naming every rule that is broken and where
     */
    public static void check(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes under " + root + ": the rules would hold for nothing");
        }
        List<String> broken = broken(root, classes);
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), broken));
        }
    }

    static List<String> broken(String root, JavaClasses classes) {
        return Stream.of(new LayerRules(root).all(), new CodeRules(root).all(), RequestRules.all())
                .flatMap(rules -> rules)
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .toList();
    }
}
