package dev.proofmark.platform.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;

/** A body's former records on their way into a service, by its administrator. */
public final class Imports {

    private static final String ADMINISTRATOR = "admin";
    private static final Duration LONG = Duration.ofMinutes(10);

    private Imports() {}

    /** The import of a file that has been looked through: {@code CHECKED} or {@code REFUSED}. */
    public static Response checked(String kind, String file) {
        return checked(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of a file as it lies on a disk. */
    public static Response checked(String kind, byte[] file) {
        Response begun = Calls.commandAs(ADMINISTRATOR).body(Map.of()).post("/api/v1/imports/" + kind);
        Assertions.assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return read(uploaded(begun, file));
    }

    /** The import with that file, or another one, in the place of the last. */
    public static Response uploaded(Response begun, byte[] file) {
        Response uploaded = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(ADMINISTRATOR))
                .header("If-Match", version(begun))
                .contentType("text/csv")
                .body(file)
                .put(address(begun) + "/content");
        Assertions.assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(202);
        return uploaded;
    }

    /** The import of a file that has been taken over, or was refused after all. */
    public static Response executed(String kind, String file) {
        return executed(checked(kind, file));
    }

    /** The same of one that was looked through. */
    public static Response executed(Response checked) {
        Assertions.assertThat(checked.<String>path("status"))
                .as(checked.asString())
                .isEqualTo("CHECKED");
        Response executed = execution(checked);
        Assertions.assertThat(executed.statusCode()).as(executed.asString()).isEqualTo(202);
        return read(executed);
    }

    /** What the service says to having a file taken over. */
    public static Response execution(Response checked) {
        return Calls.commandAs(ADMINISTRATOR)
                .header("If-Match", version(checked))
                .body(Map.of())
                .post(address(checked) + "/execution");
    }

    /** The import once its file is not being read any more. */
    public static Response read(Response begun) {
        return Awaitility.await()
                .atMost(LONG)
                .until(
                        () -> Calls.as(ADMINISTRATOR).get(address(begun)),
                        found -> !found.<String>path("status").endsWith("ING"));
    }

    /** Where it is. */
    public static String address(Response begun) {
        return "/api/v1/imports/" + begun.<String>path("kind") + "/" + begun.<String>path("id");
    }

    private static String version(Response begun) {
        return "\"" + begun.<Integer>path("version") + "\"";
    }
}
