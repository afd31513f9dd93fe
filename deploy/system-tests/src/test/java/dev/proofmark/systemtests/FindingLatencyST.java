package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Gateway.Change;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A finding that is posted through the gateway soon stands in the certification file of another service, which has learnt
 * it from an event: as a multiple of what one message takes on the same broker. Measured when it is asked for, on a machine
 * that does nothing else: beside other builds it tells of them.
 *
 * <p>Whoever asks again and again takes from the platform the time that it needs. So each finding is looked for once, a
 * while after it was posted: a little sooner than the last one if that was seen, a little later if not. The looks gather
 * where half of them see their finding, which is the median (the up-and-down method: Dixon and Mood, Journal of the American
 * Statistical Association 43, 1948).
 */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class FindingLatencyST {
    /** Compilers learn while something changes that makes the file no longer. */
    private static final int CHANGES_BEFORE = 250;

    private static final int WARMING_UP = 40;
    private static final int ROUNDS = 60;
    private static final double AT_MOST = 6.0;
    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration STEP = Duration.ofMillis(1);

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
        Timeline timeline =
                new Timeline(stack.factsOf(run).expand("/api/v1/applications/{{applicationId}}/timeline?limit=100"));
        warmUp(stack.factsOf(run).expand("/api/v1/findings/{{id:first}}"), findings, file);
        List<Duration> raw = new ArrayList<>();
        List<Duration> posted = new ArrayList<>();
        List<Duration> looked = new ArrayList<>();
        Duration until = FIRST_LOOK;
        try (RoundTrips broker = new RoundTrips(stack.stack().settings().ports().kafka())) {
            // In turns, so that whatever else the machine does weighs on both; what one finding sets off is over before
            // the next.
            for (int round = -WARMING_UP; round < ROUNDS; round++) {
                Duration once = broker.once();
                Look look = raise(findings, file, until);
                awaitInFile(file, look.finding().toString());
                timeline.awaitEntryOn(look.finding());
                until = look.seen() ? until.minus(STEP) : until.plus(STEP);
                if (round >= 0) {
                    raw.add(once);
                    posted.add(look.answered());
                    looked.add(look.ended());
                }
            }
        }

        // The stack's other stories need its auditors too: they are held until the closing meeting.
        stack.storyteller(run).tellUntil("issue-report");
        double ratio = (double) median(looked).toNanos() / median(raw).toNanos();
        System.out.printf(
                "a finding: answered after %.1f ms, in the file after %.1f ms; a message: %.1f ms; ratio %.2f%n",
                median(posted).toNanos() / 1e6,
                median(looked).toNanos() / 1e6,
                median(raw).toNanos() / 1e6,
                ratio);
        assertThat(ratio).isLessThanOrEqualTo(AT_MOST);
    }

    private void warmUp(String finding, String findings, String file) {
        String id = finding.substring(finding.lastIndexOf('/') + 1);
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("grade", "MINOR")
                .put("requirement", "8.4")
                .put("statement", "감시 기준값이 없다")
                .put("evidence", "기록 없음");
        change(new Change("POST", findings, body, UUID.randomUUID(), null));
        body.remove("id");
        for (int change = 0; change < CHANGES_BEFORE; change++) {
            String requirement = change % 2 == 0 ? "6.1.3" : "8.4";
            String etag = gateway.read(Person.LEAD_AUDITOR, finding).entityTag();
            change(new Change(
                    "PUT", finding, body.deepCopy().put("requirement", requirement), UUID.randomUUID(), etag));
            awaitInFile(file, "\"requirement\":\"" + requirement + "\"");
        }
    }

    private void change(Change change) {
        Answer answer = gateway.change(Person.LEAD_AUDITOR, change);
        assertThat(answer.succeeded()).as(answer.body()).isTrue();
    }

    private void awaitInFile(String file, String text) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> isInFile(file, text));
    }

    private boolean isInFile(String file, String text) {
        return gateway.read(Person.TECHNICAL_REVIEWER, file).body().contains(text);
    }

    /** The client's timeline, read on from where it ended last time. */
    private final class Timeline {
        private String page;

        Timeline(String first) {
            this.page = first;
        }

        void awaitEntryOn(UUID subject) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> hasEntryOn(subject));
        }

        private boolean hasEntryOn(UUID subject) {
            while (true) {
                JsonNode read = gateway.read(Person.APPLICANT, page).json();
                if (read.path("items").findValuesAsText("subjectId").contains(subject.toString())) {
                    return true;
                }
                if (!read.hasNonNull("next")) {
                    return false;
                }
                page = page.replaceFirst(
                        "&cursor=.*|$", "&cursor=" + read.path("next").asText());
            }
        }
    }

    /**
     * A look for a finding.
     *
     * @param answered when the finding was, from its request on
     * @param ended when the look was, from there too
     */
    private record Look(UUID finding, Duration answered, Duration ended, boolean seen) {}

    /** Posts a finding, and looks for it when that time is over. */
    private Look raise(String findings, String file, Duration until) {
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
        LockSupport.parkNanos(until.minus(since(startedAt)).toNanos());
        boolean seen = isInFile(file, id.toString());
        return new Look(id, answered, since(startedAt), seen);
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
