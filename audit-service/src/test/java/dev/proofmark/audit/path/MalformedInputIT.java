package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.etag;
import static dev.proofmark.audit.path.Case.expectProblem;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody can mean, on every route. Single members are {@link MalformedMembersIT}'s. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MalformedInputIT {

    /** Just under what a body may have: one megabyte. */
    private static final int DEEPEST = 500_000;

    /** Bodies that no route can take. */
    private static List<String> hopeless() {
        return List.of(
                "{",
                "[]",
                "[{}]",
                "\"text\"",
                "7",
                "true",
                "{\"unknown\":1}",
                "{\"unknown\":1}}",
                "{'single':1}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":1}",
                "{\"summary\":\"\\u0000\"}",
                "{\"reason\":\"\\u0007\"}",
                "{\"reason\":\"\u0001\"}",
                "\u0000",
                "{\"a\":NaN}",
                "{\"a\":1" + "0".repeat(5000) + "}",
                "<xml/>",
                "[".repeat(DEEPEST),
                "{\"summary\":" + "[".repeat(DEEPEST) + "]".repeat(DEEPEST) + "}",
                "{\"reason\":".repeat(DEEPEST / 6),
                "{\"reason\":\"" + "x".repeat(2 * DEEPEST) + "\"}",
                "{\"reason\":\"" + "x".repeat(3 * DEEPEST) + "\"}");
    }

    @Test
    void isRefusedByEveryRoute() {
        Case audited = Case.inStage2();
        Surprises surprises = new Surprises();

        for (Route route : Route.all(audited)) {
            hopeless().forEach(body -> surprises.ofBody(route, body, route.send(body)));
        }

        surprises.assertNone();
    }

    @Test
    void isRefusedByEveryRouteThatNeedsABody() {
        Case audited = Case.inStage2();
        Surprises surprises = new Surprises();

        for (Route route : Route.all(audited)) {
            if (!route.body().isEmpty()) {
                Stream.of("", "null").forEach(body -> surprises.ofBody(route, body, route.send(body)));
            }
        }

        surprises.assertNone();
    }

    @Test
    void isRefusedWhereItIsNotUnicode() {
        Case audited = Case.inStage2();
        Surprises surprises = new Surprises();
        byte[] latin = "{\"reason\":\"\u00e9t\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        for (Route route : Route.all(audited)) {
            surprises.ofBody(route, "Latin-1", route.send(latin));
        }

        surprises.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "text/json"})
    void isRefusedInAnotherMediaType(String mediaType) {
        Case audited = Case.inStage2();

        for (Route route : Route.all(audited)) {
            var request = Calls.commandAs(route.user().user())
                    .header("If-Match", "\"0\"")
                    .contentType(mediaType)
                    .body("{}");
            String address = "/api/v1" + route.path();
            expectProblem(415, "unsupported-media-type", route.isPut() ? request.put(address) : request.post(address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "1", "1-1-1-1-1", "%00", "0192f6f4-8a4e-7cc1-9a3e-4d1c6f1f0a1g", "a'b"})
    void isRefusedInThePath(String id) {
        Surprises surprises = new Surprises();

        for (String path : List.of(
                "/programmes/%s",
                "/programmes/%s/sampling",
                "/audit-times/%s",
                "/audit-times/%s/determinations",
                "/audits/%s",
                "/audits/%s/report",
                "/audits/%s/findings",
                "/findings/%s")) {
            surprises.ofAddress(path, PLANNER.get(path.formatted(id)));
        }
        for (Route route : Route.named(id)) {
            surprises.ofAddress(route.path(), route.send("\"0\"", route.body()));
        }
        Route acceptance =
                new Route(APPLICANT, "/audits/" + UUID.randomUUID(), "/team-proposals/" + id + "/acceptance", Map.of());
        surprises.ofAddress(acceptance.path(), acceptance.send("\"0\"", Forms.NOTHING));

        surprises.assertNone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "limit=99999999999",
                "cursor=x",
                "cursor=%00",
                "certificationId=x",
                "certificationId=1-1-1-1-1"
            })
    void isRefusedInTheQuery(String query) {
        Surprises surprises = new Surprises();

        for (String list : List.of("/programmes", "/audits", "/audit-times")) {
            surprises.ofAddress(list + "?" + query, PLANNER.get(list + "?" + query));
        }

        surprises.assertNone();
    }

    @Test
    void isRefusedAsAVersion() {
        Case audited = Case.inStage2();
        List<String> versions = List.of("7", "W/\"0\"", "\"x\"", "*", "\"99999999999999999999\"", "\"-1\"");

        for (Route route : Route.all(audited)) {
            if (route.demandsVersion()) {
                versions.forEach(version -> expectProblem(412, "version-mismatch", route.send(version, route.body())));
            }
        }
    }

    @Test
    void hasAKeyForEveryPost() {
        Case audited = Case.inStage2();

        for (Route route : Route.all(audited)) {
            if (!route.isPut()) {
                expectProblem(400, "idempotency-key-required", route.user().postWithoutKey(route.path(), route.body()));
                expectProblem(
                        400,
                        "idempotency-key-required",
                        route.user().post(route.path(), "\"0\"", route.body(), "short"));
            }
        }
    }

    @Test
    void namesTheFieldOfEachMistake() {
        Case opened = Case.opened();
        Map<String, Object> team = Map.of(
                "members",
                List.of(Map.of("personId", " ", "role", "OBSERVER"), Map.of("personId", LEAD.id())),
                "firstDay",
                Forms.today().toString());

        expectProblem(
                422,
                "validation",
                PLANNER.post(opened.stage1() + "/team-proposals", etag(opened.stage1()), team),
                "/members/0/personId",
                "/members/1/role",
                "/lastDay");
    }
}
