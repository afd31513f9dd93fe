package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackPortsTest {

    @Test
    void areTheOnesOfTheDesignUnlessSomebodyChooses() {
        StackPorts ports = StackPorts.chosen(OptionalInt.empty(), Map.of());
        assertThat(ports.byName())
                .containsEntry("gateway", 8080)
                .containsEntry("keycloak", 8180)
                .containsEntry("application-service", 8081)
                .containsEntry("audit-service", 8082)
                .containsEntry("certificate-service", 8083);
    }

    @Test
    void canBeginAtABaseWithSingleOnesReplaced() {
        Map<String, String> environment = Map.of("PROOFMARK_PORT_AUDIT_SERVICE", "9999");
        StackPorts ports = StackPorts.chosen(OptionalInt.of(18_000), environment);
        assertThat(ports.gateway()).isEqualTo(18_000);
        assertThat(ports.audit()).isEqualTo(9999);
        assertThat(ports.kafkaController()).isEqualTo(18_007);
        assertThat(ports.mailboxSmtp()).isEqualTo(18_009);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "-1", "65536", "99999999999"})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> StackPorts.chosen(OptionalInt.empty(), Map.of("PROOFMARK_PORT_KAFKA", text)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("PROOFMARK_PORT_KAFKA");
    }

    @Test
    void areFoundAgainByTheOtherCommands(@TempDir Path folder) throws IOException {
        StackPorts ports = StackPorts.chosen(OptionalInt.of(20_000), Map.of());
        assertThat(StackPorts.read(folder.resolve("ports"))).isEmpty();
        ports.write(folder.resolve("ports"));
        assertThat(StackPorts.read(folder.resolve("ports"))).contains(ports);
    }

    @Test
    void areTheUsualOnesForPartsThatAnOlderEditionDidNotHave(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ports");
        StackPorts.chosen(OptionalInt.of(20_000), Map.of()).write(file);
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("mailbox"))
                .toList();
        Files.write(file, lines);

        StackPorts ports = StackPorts.read(file).orElseThrow();

        assertThat(ports.gateway()).isEqualTo(20_000);
        assertThat(ports.mailbox()).isEqualTo(18_025);
    }

    @Test
    void refuseAPortThatIsChosenTwice() {
        assertThatThrownBy(() -> StackPorts.chosen(OptionalInt.empty(), Map.of("PROOFMARK_PORT_GATEWAY", "8082")))
                .isInstanceOf(StackException.class)
                .hasMessageContainingAll("8082", "gateway", "audit-service");
    }
}
