package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static io.restassured.RestAssured.given;

import dev.proofmark.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A document beside an application, with what can be asked of it. */
record Paper(String address) {

    /** Announced by the applicant, without content. */
    static Paper announced(String application, String fileName) {
        Response added = expect(201, APPLICANT.post(application + "/documents", form(fileName)));
        return new Paper(application + "/documents/" + added.path("id"));
    }

    static Map<String, Object> form(String fileName) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "인공지능 경영방침");
        form.put("kind", "POLICY");
        form.put("fileName", fileName);
        form.put("effectiveDate", "2025-11-01");
        return form;
    }

    Response look() {
        return look(APPLICANT);
    }

    Response look(Client as) {
        return as.get(address);
    }

    long version() {
        return ((Number) expect(200, look()).path("version")).longValue();
    }

    Response upload(byte[] content) {
        return upload(APPLICANT, version(), content, Map.of());
    }

    Response upload(Client as, long version, byte[] content, Map<String, String> headers) {
        return request(as)
                .headers(headers)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/octet-stream")
                .body(content)
                .put("/api/v1" + address + "/content");
    }

    Response download() {
        return download(APPLICANT, Map.of());
    }

    Response download(Client as, Map<String, String> headers) {
        return request(as).headers(headers).get("/api/v1" + address + "/content");
    }

    Response download(int number) {
        return request(APPLICANT).get("/api/v1" + address + "/versions/" + number + "/content");
    }

    Response remove(Client as, long version) {
        return request(as).header("If-Match", "\"" + version + "\"").delete("/api/v1" + address);
    }

    static RequestSpecification request(Client as) {
        return given().header("Authorization", "Bearer " + Tokens.of(as.user())).header("Accept-Language", "en");
    }

    /** All that lies in the service's store, by its place, but for whose store it is. */
    static List<String> files() {
        return stored(file -> true);
    }

    /** Whether anything in the store has so many bytes, wherever it lies. */
    static boolean hasAFileOf(long bytes) {
        return !stored(file -> file.toFile().length() == bytes).isEmpty();
    }

    /** Takes a large content out of the store, which would let go of it after a day. */
    static void throwAway(String sha256) throws IOException {
        for (String place : stored(file -> file.endsWith(sha256))) {
            Files.delete(root().resolve(place));
        }
    }

    private static List<String> stored(Predicate<Path> wanted) {
        Path root = root();
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(wanted)
                    .map(file -> root.relativize(file).toString())
                    .filter(place -> !place.equals("OWNER"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        return Path.of(ConfigProvider.getConfig().getValue("proofmark.storage.root", String.class));
    }
}
