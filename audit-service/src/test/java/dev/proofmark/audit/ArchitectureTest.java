package dev.proofmark.audit;

import dev.proofmark.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("dev.proofmark.audit");
    }
}
