package dev.proofmark.certificate;

import dev.proofmark.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        ArchitectureRules.check("dev.proofmark.certificate");
    }
}
