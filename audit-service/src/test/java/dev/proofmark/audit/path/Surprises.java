package dev.proofmark.audit.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Answers to malformed input that are no refusal of it, or say more than they should; all of them are told at once. */
final class Surprises {

    private static final Set<Integer> OF_BODIES = Set.of(400, 413, 422);

    /** An address that is no id may also name nothing. */
    private static final Set<Integer> OF_ADDRESSES = Set.of(400, 404, 422);

    private static final int LONGEST_SHOWN = 80;

    private final List<String> found = new ArrayList<>();

    void ofBody(Route route, String input, Response answer) {
        look(route.path() + " " + shortened(input), answer, OF_BODIES);
    }

    void ofAddress(String address, Response answer) {
        look(address, answer, OF_ADDRESSES);
    }

    void assertNone() {
        assertThat(found).isEmpty();
    }

    private void look(String request, Response answer, Set<Integer> refusals) {
        boolean refused = refusals.contains(answer.statusCode());
        boolean problem = String.valueOf(answer.contentType()).startsWith("application/problem+json");
        boolean leaks = Stream.of("java.", "Exception", "dev.proofmark", "jackson", "hibernate", "quarkus")
                .anyMatch(answer.asString()::contains);
        if (!refused || !problem || leaks) {
            found.add("%s -> %d %s %s"
                    .formatted(request, answer.statusCode(), answer.contentType(), shortened(answer.asString())));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_SHOWN, text.length()));
    }
}
