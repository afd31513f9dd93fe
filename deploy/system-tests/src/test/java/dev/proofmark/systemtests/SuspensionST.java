package dev.proofmark.systemtests;

import static dev.proofmark.systemtests.CertifiedCases.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asks the register after a suspension is told of it, however many ask (I-30). */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class SuspensionST {
    /** More than the machine has processors for: it reads as much as it can. */
    private static final int READERS = 8;

    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration AFTER = Duration.ofSeconds(3);
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final double NANOS_PER_SECOND = 1e9;

    private final LocalStack stack;
    private final Gateway gateway;
    private final CertifiedCases cases;

    SuspensionST(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.gateway();
        this.cases = new CertifiedCases(stack);
    }

    /** One answer of the register: when it was asked for, and what it said. */
    private record Told(long askedAt, String status) {}

    @Test
    void isPublicWithinASecondOfItsDecisionAtFullReadLoad_I30() {
        CertifiedCases.Reviewed reviewed = cases.reviewed(1).getFirst();
        cases.grant(reviewed);
        JsonNode certificate =
                cases.certificates(reviewed.certification(), "ACTIVE").get(0);
        String address = "/api/v1/certificates/" + certificate.path("id").asText();
        String register =
                "/public/v1/certificates/" + certificate.path("number").asText();
        JsonNode _ = stack.publicStatus(certificate.path("number").asText());
        ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();
        AtomicBoolean reading = new AtomicBoolean(true);
        long decidedAt;
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int reader = 0; reader < READERS; reader++) {
                readers.execute(() -> read(register, told, reading));
            }
            LockSupport.parkNanos(BEFORE.toNanos());
            JsonNode proposed = cases.post(
                    Person.TECHNICAL_REVIEWER,
                    address,
                    address + "/suspension",
                    body().put("reason", "A major nonconformity stayed open.")
                            .put("grounds", "FAILURE")
                            .put("resolveBy", today(register).plusMonths(3).toString()));
            String file =
                    "/api/v1/certification-files/" + proposed.path("fileId").asText();
            JsonNode _ = cases.post(
                    Person.DECIDER,
                    file,
                    address + "/suspension/confirmation",
                    body().put("outcome", "GRANTED").put("rationale", "The failure is serious and persists."));
            decidedAt = System.nanoTime();
            LockSupport.parkNanos(AFTER.toNanos());
            reading.set(false);
        }

        List<Told> late = told.stream()
                .filter(answer -> answer.askedAt() > decidedAt + AT_MOST.toNanos())
                .toList();
        System.out.printf(
                "register: %.0f answers a second; suspended %.0f ms after the decision's answer at the latest%n",
                told.size()
                        / (double) (told.stream().mapToLong(Told::askedAt).max().orElseThrow()
                                - told.stream().mapToLong(Told::askedAt).min().orElseThrow())
                        * NANOS_PER_SECOND,
                told.stream()
                                .filter(answer -> answer.status().equals("ACTIVE"))
                                .mapToLong(answer -> Math.max(0, answer.askedAt() - decidedAt))
                                .max()
                                .orElse(0)
                        / 1e6);
        assertThat(late).isNotEmpty().extracting(Told::status).containsOnly("SUSPENDED");
        assertThat(told).extracting(Told::status).contains("ACTIVE");
    }

    private void read(String register, ConcurrentLinkedQueue<Told> told, AtomicBoolean reading) {
        while (reading.get()) {
            long askedAt = System.nanoTime();
            told.add(new Told(askedAt, status(register)));
        }
    }

    private String status(String register) {
        return Answer.of(gateway.readWithoutToken(register, Locale.ENGLISH))
                .json()
                .path("status")
                .asText();
    }

    private LocalDate today(String register) {
        return LocalDate.parse(Answer.of(gateway.readWithoutToken(register, Locale.ENGLISH))
                .json()
                .path("asOf")
                .asText());
    }
}
