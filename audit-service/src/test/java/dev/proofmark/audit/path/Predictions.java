package dev.proofmark.audit.path;

import dev.proofmark.platform.testing.Calls;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files of predictions and timings of the agreed product, and how they are sent. */
final class Predictions {

    private static final int SAMPLES = 1_000;

    private Predictions() {}

    /** A thousand samples, 400 of them defects; of so many one defect and one other are wrong. */
    static String csv(int of) {
        return IntStream.range(0, SAMPLES)
                .mapToObj(index -> {
                    boolean defect = index % 5 < 2;
                    boolean right = index % of != 0 && index % of != 2;
                    double score = defect == right ? 0.6 + index % 40 / 100.0 : 0.4 - index % 40 / 100.0;
                    return "%d,%s,%s,%.2f"
                            .formatted(index, defect ? "defect" : "good", score >= 0.5 ? "defect" : "good", score);
                })
                .collect(Collectors.joining("\n", "id,true,predicted,score\n", "\n"));
    }

    /** Twenty answers of 250 ms each, one after another, the last of which ends after the given seconds. */
    static String timings(String last) {
        return IntStream.range(0, 20)
                .mapToObj(index -> index + "," + index * 0.25 + "," + (index < 19 ? (index + 1) * 0.25 : last))
                .collect(Collectors.joining("\n", "id,begin,end\n", "\n"));
    }

    static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(String csv) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(csv));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    static Response send(Client who, Tested tested, byte[] file, String mediaType) {
        return send(who, tested, file, mediaType, UUID.randomUUID().toString());
    }

    static Response send(Client who, Tested tested, byte[] file, String mediaType, String key) {
        return send(who, tested, "/results", file, mediaType, key);
    }

    static Response sendTimings(Client who, Tested tested, byte[] file) {
        return send(who, tested, "/timings", file, "text/csv", UUID.randomUUID().toString());
    }

    private static Response send(Client who, Tested tested, String part, byte[] file, String mediaType, String key) {
        return Calls.as(who.user())
                .contentType(mediaType)
                .header("If-Match", tested.etag())
                .header("Idempotency-Key", key)
                .header("Accept-Language", "ko")
                .body(file)
                .post("/api/v1" + tested.path + part);
    }
}
