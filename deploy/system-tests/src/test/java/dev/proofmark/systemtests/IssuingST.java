package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the decision to the public certificate: how many, and what is left of one whose issuer is killed. */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class IssuingST {
    private static final Duration PATIENCE = CertifiedCases.PATIENCE;

    /** From a decision to its publication it takes a second or little more: kills fall on all of it. */
    private static final int KILLS = 10;

    private static final int CASES_PER_KILL = 3;
    private static final Duration BETWEEN_KILLS = Duration.ofMillis(130);

    private static final int CASES = 2600;
    private static final int CLIENTS = 2;
    private static final Duration WARMING_UP = Duration.ofMinutes(1);
    private static final Duration MEASURED = Duration.ofMinutes(2);
    private static final double AT_LEAST_PER_SECOND = 10;
    private static final long MEBIBYTE_IN_KIBIBYTES = 1024;
    private static final long MEMORY_AT_MOST = 500;

    private final LocalStack stack;
    private final Gateway gateway;
    private final CertifiedCases cases;

    IssuingST(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.gateway();
        this.cases = new CertifiedCases(stack);
    }

    @Test
    void leavesOneWholeCertificateHoweverOftenItsIssuerIsKilled() {
        List<UUID> certifications = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<CertifiedCases.Reviewed> reviewed = cases.reviewed(CASES_PER_KILL);
            reviewed.forEach(one -> certifications.add(one.certification()));
            reviewed.forEach(cases::grant);
            LockSupport.parkNanos(BETWEEN_KILLS.multipliedBy(kill).toNanos());
            stack.killAndAwait("certificate-service");
        }

        for (UUID certification : certifications) {
            assertThatItIsWhole(cases.certificates(certification, "ACTIVE"));
        }
        assertThat(issuedOf(certifications)).as("told once each").hasSize(certifications.size());
    }

    private void assertThatItIsWhole(JsonNode certificates) {
        assertThat(certificates).hasSize(1);
        JsonNode certificate = certificates.get(0);
        String number = certificate.path("number").asText();
        HttpResponse<byte[]> document =
                gateway.readWithoutToken("/public/v1/certificates/" + number + "/pdf", Locale.ENGLISH);
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(sha256(document.body()))
                .isEqualTo(certificate.path("pdfSha256").asText());
        assertThat(gateway.read(
                                Person.DECIDER,
                                "/api/v1/certificates/" + certificate.path("id").asText() + "/status-history")
                        .json()
                        .path("items"))
                .as("one word on its status")
                .hasSize(1);
    }

    /** Decisions go on while certificates are issued; both together are what a body does. */
    @Test
    void issuesTenCertificatesASecondWithinItsMemory() throws Exception {
        List<CertifiedCases.Reviewed> reviewed = cases.reviewed(CASES);
        List<UUID> certifications =
                reviewed.stream().map(CertifiedCases.Reviewed::certification).toList();
        AtomicBoolean measuring = new AtomicBoolean(true);
        List<Instant> issued;
        long memory;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1)) {
            Future<Long> peak = clients.submit(() -> peakMemory(measuring));
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                var _ = clients.submit(() -> IntStream.iterate(first, at -> at < reviewed.size(), at -> at + CLIENTS)
                        .forEach(at -> cases.grant(reviewed.get(at))));
            }
            String last = "/api/v1/certificates?certificationId=" + certifications.getLast();
            await("the last one is issued")
                    .atMost(Duration.ofMinutes(8))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> gateway.read(Person.DECIDER, last)
                            .json()
                            .at("/items/0/status")
                            .asText()
                            .equals("ACTIVE"));
            issued = issuedOf(certifications);
            measuring.set(false);
            memory = peak.get();
        }

        assertThat(issued).hasSize(CASES);
        Instant from = issued.getFirst().plus(WARMING_UP);
        Instant to = min(from.plus(MEASURED), issued.getLast());
        long count = issued.stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(to))
                .count();
        double rate = count * 1000.0 / Duration.between(from, to).toMillis();
        System.out.printf(
                "issued: %.1f a second over %d s, certificate-service at most %d MiB%n",
                rate, Duration.between(from, to).toSeconds(), memory);
        assertThat(rate).isGreaterThanOrEqualTo(AT_LEAST_PER_SECOND);
        assertThat(memory).isLessThanOrEqualTo(MEMORY_AT_MOST);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private long peakMemory(AtomicBoolean measuring) {
        Path status = Path.of("/proc/"
                + stack.stack().process("certificate-service").orElseThrow().pid() + "/status");
        long peak = 0;
        while (measuring.get()) {
            peak = Math.max(peak, residentMebibytes(status));
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        return peak;
    }

    private static long residentMebibytes(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / MEBIBYTE_IN_KIBIBYTES)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** When each of these certificates was told to be issued, in order. */
    private List<Instant> issuedOf(List<UUID> certifications) {
        Map<String, Object> broker = Map.of(
                "bootstrap.servers",
                "localhost:" + stack.stack().settings().ports().kafka());
        List<Instant> issued = new ArrayList<>();
        var keys = certifications.stream().map(UUID::toString).collect(Collectors.toSet());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("proofmark.certificate.v1").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await("all are told of").atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    String type =
                            new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                    if (type.equals("certificate.issued") && keys.contains(message.key())) {
                        issued.add(Instant.ofEpochMilli(message.timestamp()));
                    }
                });
                return issued.size() >= certifications.size();
            });
        }
        return issued.stream().sorted().toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
