package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Step;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken requests against every route that changes something: always a problem that says what is wrong, never a fault. */
@ExtendWith(OnLocalStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsST {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int OVER_LONG = 100_000;
    private static final int MEGABYTE = 1 << 20;
    private static final Map<String, String> AS_JSON = Map.of("Content-Type", "application/json");

    private final LocalStack stack;
    private final Requests requests;
    private final Gateway gateway;

    RefusalsST(LocalStack stack) {
        this.stack = stack;
        this.requests = new Requests(stack.stack().settings().gateway());
        this.gateway = stack.gateway();
    }

    /** A way to break a request, and the statuses that are right for it. */
    record Broken(String what, String body, Charset charset, List<Integer> statuses, boolean namesFields) {
        static Broken of(String what, String body, Integer... statuses) {
            return new Broken(what, body, StandardCharsets.UTF_8, List.of(statuses), false);
        }

        Broken namingFields() {
            return new Broken(what, body, charset, statuses, true);
        }

        byte[] bytes() {
            return body.getBytes(charset);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesEveryBrokenBody(Step route) {
        JsonNode right = stack.factsOf(stack.told().run()).expand(stack.story().bodyOf(route));
        SoftAssertions all = new SoftAssertions();
        for (Broken broken : brokenBodies(right)) {
            String asked = route.method() + " " + route.path() + " with " + broken.what();
            Answer answer = send(route, path(route), broken.bytes(), AS_JSON);
            all.assertThat(answer.status()).as(asked).isIn(broken.statuses());
            all.assertThatCode(() -> Requests.assertIsProblem(asked, answer)).doesNotThrowAnyException();
            if (broken.namesFields() && answer.status() != 413) {
                all.assertThat(answer.json().at("/errors/0/pointer").isTextual())
                        .as(asked + answer.body())
                        .isTrue();
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesWhatIsNoJson(Step route) {
        byte[] body = stack.story().bodyOf(route).toString().getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            Answer answer = send(route, path(route), body, Map.of("Content-Type", type));
            assertThat(answer.status()).as(route.name() + " as " + type).isEqualTo(415);
            Requests.assertIsProblem(route.name(), answer);
        }
    }

    @ParameterizedTest
    @MethodSource("routesToOneThing")
    void refusesAnIdThatIsNone(Step route) {
        byte[] body = stack.story().bodyOf(route).toString().getBytes(StandardCharsets.UTF_8);
        for (String id : List.of("42", "not-a-uuid", "0199-0-0-0-0", "%00", "a".repeat(2000))) {
            String path = route.path().replaceFirst("\\{\\{[^}]+}}", id);
            Answer answer = send(route, stack.factsOf(stack.told().run()).expand(path), body, AS_JSON);
            assertThat(answer.status()).as(path).isIn(400, 404, 414);
            Requests.assertIsProblem(path, answer);
        }
    }

    @Test
    void demandsAnIdempotencyKeyOnEveryPost() {
        for (Step route : routes().filter(step -> step.method().equals("POST")).toList()) {
            byte[] body = stack.factsOf(stack.told().run())
                    .expand(stack.story().bodyOf(route))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            Map<String, String> headers = Map.of("Content-Type", "application/json", "Idempotency-Key", " ");
            Answer answer = send(route, path(route), body, headers);
            assertThat(answer.status()).as(route.name()).isEqualTo(400);
            Requests.assertIsProblem(route.name(), answer);
        }
    }

    Stream<Step> routes() {
        return stack.story().steps().stream().filter(Step::changes);
    }

    Stream<Step> routesToOneThing() {
        return routes().filter(step -> step.path().contains("{{"));
    }

    private static List<Broken> brokenBodies(JsonNode right) {
        List<Broken> broken = new ArrayList<>(List.of(
                Broken.of("malformed JSON", "{\"a\": ", 400),
                Broken.of("two documents", "{} {}", 400),
                Broken.of("a raw control character", "{\"a\": \"\u0001\"}", 400, 422),
                Broken.of("an array", "[]", 400, 422),
                Broken.of("a text", "\"text\"", 400, 422),
                Broken.of("a member that nobody knows", with(right, "nobodyKnows", JSON.numberNode(1)), 400, 422)
                        .namingFields(),
                Broken.of("a megabyte of nesting", "[".repeat(MEGABYTE - 1), 400, 413),
                Broken.of("a megabyte of nested members", "{\"a\":".repeat(MEGABYTE / 6), 400, 413),
                Broken.of("more than a megabyte", "{\"a\": \"" + "x".repeat(MEGABYTE) + "\"}", 413),
                new Broken(
                        "bytes that are no UTF-8",
                        "{\"\u00FF\": 1}",
                        StandardCharsets.ISO_8859_1,
                        List.of(400),
                        false)));
        right.properties().forEach(member -> broken.addAll(brokenMembers(right, member.getKey(), member.getValue())));
        return broken;
    }

    private static List<Broken> brokenMembers(JsonNode right, String name, JsonNode value) {
        List<Broken> broken = new ArrayList<>();
        JsonNode wrong = value.isContainerNode()
                ? JSON.textNode("text")
                : JSON.arrayNode().add(JSON.objectNode());
        broken.add(Broken.of("the wrong type of " + name, with(right, name, wrong), 400, 422)
                .namingFields());
        if (value.isTextual()) {
            JsonNode tooLong = JSON.textNode("x".repeat(OVER_LONG));
            broken.add(Broken.of("an over-long " + name, with(right, name, tooLong), 400, 413, 422)
                    .namingFields());
            JsonNode control = JSON.textNode("a\u0000b\u0007");
            broken.add(Broken.of("control characters in " + name, with(right, name, control), 400, 422)
                    .namingFields());
        }
        return broken;
    }

    private static String with(JsonNode right, String name, JsonNode value) {
        ObjectNode body = right.deepCopy();
        body.set(name, value);
        return body.toString();
    }

    private Answer send(Step route, String path, byte[] body, Map<String, String> headers) {
        String token = gateway.tokenOf(Person.named(route.actor()));
        return requests.send(route.method(), path, token, body, headers);
    }

    private String path(Step route) {
        return stack.factsOf(stack.told().run()).expand(route.path());
    }
}
