package dev.proofmark.gateway.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestIdsTest {

    private static final String GIVEN = "0199c0de-0000-7000-8000-00000000abcd";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void keepsWhatIsWellFormed() {
        assertThat(RequestIds.idOf(GIVEN)).isEqualTo(GIVEN);
        assertThat(RequestIds.traceOf(TRACE)).isEqualTo(TRACE);
    }

    @Test
    void makesIdsOfItsOwnOtherwise() {
        UUID made = UUID.fromString(RequestIds.idOf("not an id"));

        assertThat(made.version()).isEqualTo(4);
        assertThat(made.variant()).isEqualTo(2);
        assertThat(RequestIds.traceOf("00-" + "0".repeat(32) + "-00f067aa0ba902b7-01"))
                .matches("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01");
    }

    @Test
    void neverMakesTheSameTwice() {
        int many = 10_000;

        assertThat(IntStream.range(0, many).mapToObj(_ -> RequestIds.idOf(null)).collect(Collectors.toSet()))
                .hasSize(many);
        assertThat(IntStream.range(0, many)
                        .mapToObj(_ -> RequestIds.traceOf(null))
                        .collect(Collectors.toSet()))
                .hasSize(many);
    }
}
