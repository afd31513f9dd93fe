package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Gateway.Change;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A finding that is posted through the gateway soon stands in the certification file of another service, which has learnt
 * it from an event: as a multiple of what one message takes on the same broker, so that the machine has little say.
 */
@ExtendWith(OnLocalStack.class)
class FindingLatencyST {
    private static final int WARMING_UP = 40;
    private static final int ROUNDS = 31;
    private static final double AT_MOST = 6.0;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalStack stack;
    private final Gateway gateway;

    FindingLatencyST(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.gateway();
    }

    @Test
    void showsAFindingInTheCertificationFileWithinSixRoundTripsOfItsBroker() {
        Run run = stack.newRun("latency");
        stack.storyteller(run).tellUntil("raise-major");
        String findings = stack.factsOf(run).expand("/api/v1/audits/{{stage2}}/findings");
        String file = "/api/v1/certification-files/" + fileOf(run);
        List<Duration> raw = new ArrayList<>();
        List<Duration> posted = new ArrayList<>();
        List<Duration> visible = new ArrayList<>();
        try (RoundTrips broker = new RoundTrips(stack.stack().settings().ports().kafka())) {
            // In turns, so that whatever else the machine does weighs on both.
            for (int round = -WARMING_UP; round < ROUNDS; round++) {
                Duration once = broker.once();
                Seen seen = raise(findings, file);
                if (round >= 0) {
                    raw.add(once);
                    posted.add(seen.answered());
                    visible.add(seen.visible());
                }
            }
        }

        // The stack's other stories need its auditors too: they are held until the closing meeting.
        stack.storyteller(run).tellUntil("issue-report");
        double ratio = (double) median(visible).toNanos() / median(raw).toNanos();
        System.out.printf(
                "a finding: answered after %.1f ms, in the file after %.1f ms; a message: %.1f ms; ratio %.2f%n",
                median(posted).toNanos() / 1e6,
                median(visible).toNanos() / 1e6,
                median(raw).toNanos() / 1e6,
                ratio);
        assertThat(ratio).isLessThanOrEqualTo(AT_MOST);
    }

    /** When the finding was answered for, and when the file showed it, both from the request on. */
    private record Seen(Duration answered, Duration visible) {}

    private Seen raise(String findings, String file) {
        UUID id = UUID.randomUUID();
        JsonNode body = JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("grade", "OPPORTUNITY")
                .put("statement", "감시 기준값을 한 문서로 모을 수 있다");
        long startedAt = System.nanoTime();
        Answer answer =
                gateway.change(Person.LEAD_AUDITOR, new Change("POST", findings, body, UUID.randomUUID(), null));
        Duration answered = since(startedAt);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .pollInSameThread()
                .until(() ->
                        gateway.read(Person.TECHNICAL_REVIEWER, file).body().contains(id.toString()));
        return new Seen(answered, since(startedAt));
    }

    private String fileOf(Run run) {
        String files = stack.factsOf(run).expand("/api/v1/certification-files?certificationId={{certificationId}}");
        return gateway.read(Person.TECHNICAL_REVIEWER, files)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private static Duration since(long startedAt) {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
