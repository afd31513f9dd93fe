package dev.proofmark.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.proofmark.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void followsTheHouseRules() {
        assertThatCode(() -> ArchitectureRules.check("dev.proofmark.gateway")).doesNotThrowAnyException();
    }
}
