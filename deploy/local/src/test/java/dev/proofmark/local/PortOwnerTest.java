package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    private static final List<String> TABLE = List.of(
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
            "   0: 0100007F:1F90 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 1111 1",
            "   1: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2222 1");

    @Test
    void readsTheListeningSocketFromTheKernelsTable() {
        assertThat(PortOwner.inode(TABLE, 8080)).contains("2222");
        assertThat(PortOwner.inode(TABLE, 8081)).isEmpty();
    }

    @Test
    void findsOurselvesAsOwnerOfAPortThatWeListenOn() throws IOException {
        assumeThat(Files.exists(Path.of("/proc/net/tcp"))).isTrue();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortOwner.of(socket.getLocalPort())).contains(ProcessHandle.current());
        }
    }

    @Test
    void namesPortPartAndOwnerInOneSentence() {
        String sentence = PortOwner.sentence("gateway", 8080, Optional.of(ProcessHandle.current()));
        assertThat(sentence)
                .contains(
                        "8080", "gateway", "process " + ProcessHandle.current().pid(), "java", "--port-base")
                .doesNotContain("\n");
        assertThat(PortOwner.sentence("gateway", 8080, Optional.empty())).contains("by another process");
    }
}
