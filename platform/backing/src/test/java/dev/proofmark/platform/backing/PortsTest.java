package dev.proofmark.platform.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::1"})
    void areTakenWhereSomebodyListensOnAnAddressOfLocalhost(String address) throws IOException {
        InetAddress listening = InetAddress.ofLiteral(address);
        assumeThat(listening.isAnyLocalAddress() || NetworkInterface.getByInetAddress(listening) != null)
                .as("this machine has the address")
                .isTrue();
        int port = Ports.free();
        assertThat(Ports.taken(port)).isFalse();
        try (ServerSocket socket = new ServerSocket(port, 1, listening)) {
            assertThat(Ports.taken(port)).as(socket.toString()).isTrue();
        }
    }

    @Test
    void areGivenOnceAndNotFromThoseOfOutgoingConnections() {
        List<Integer> given =
                IntStream.range(0, 200).map(number -> Ports.free()).boxed().toList();

        assertThat(given).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 32_768);
    }
}
