package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.StackPorts;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the front door costs, beside doing without it: ratios of rates that are measured in turns, so that whatever else
 * the machine does weighs on both. The limits are on, and wide enough.
 */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class RatiosST {

    private static final double GATEWAY_AT_LEAST = 0.5;
    private static final double INDEX_AT_LEAST = 0.4;
    private static final int ROUNDS = 7;
    private static final Duration WARMING_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final LocalStack stack;
    private final LoadGenerator load = new LoadGenerator();

    RatiosST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void readsThroughTheGatewayAreAtLeastHalfAsManyAsDirectOnes() {
        String path = "/api/v1/organisations/" + stack.told().remembered("organisationId");
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + stack.gateway().tokenOf(Person.APPLICANT));
        StackPorts ports = stack.stack().settings().ports();

        double ratio = ratio(
                "an authenticated read of one row, through the gateway / direct",
                () -> load.rate(at(ports.gateway(), path), headers, ROUND),
                () -> load.rate(at(ports.application(), path), headers, ROUND));

        assertThat(ratio).isGreaterThanOrEqualTo(GATEWAY_AT_LEAST);
    }

    @Test
    void statusesFromTheIndexAreAtLeastTwoFifthsOfWhatAWebServerServes() throws IOException {
        String number = stack.told().remembered("number");
        var _ = stack.publicStatus(number);
        String path = "/public/v1/certificates/" + number;
        byte[] answer = Answer.of(stack.gateway().readWithoutToken(path, Locale.ENGLISH))
                .body()
                .getBytes(StandardCharsets.UTF_8);

        try (PlainWebServer nginx = new PlainWebServer(stack.folder("nginx"), answer)) {
            double ratio = ratio(
                    "a public status, from the index / the same bytes from nginx",
                    () -> load.rate(at(stack.stack().settings().ports().gateway(), path), Map.of(), ROUND),
                    () -> load.rate(nginx.address(), Map.of(), ROUND));

            assertThat(ratio).isGreaterThanOrEqualTo(INDEX_AT_LEAST);
        }
    }

    /** Both in turns, after a while that is not counted; the median of the rounds' ratios. */
    private static double ratio(String what, DoubleSupplier ours, DoubleSupplier beside) {
        for (Duration warm = Duration.ZERO; warm.compareTo(WARMING_UP) < 0; warm = warm.plus(ROUND)) {
            var _ = ours.getAsDouble();
            var _ = beside.getAsDouble();
        }
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    double rate = ours.getAsDouble();
                    double other = beside.getAsDouble();
                    System.out.printf(Locale.ROOT, "%s: %.0f / %.0f per second%n", what, rate, other);
                    return rate / other;
                })
                .sorted()
                .toArray();
        double median = ratios[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%s: ratio %.2f (%.2f to %.2f)%n", what, median, ratios[0], ratios[ROUNDS - 1]);
        return median;
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
