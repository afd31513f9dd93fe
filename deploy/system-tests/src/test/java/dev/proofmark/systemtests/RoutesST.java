package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may knock at which door: every operation of the API documents as every role, as a machine that reads the register
 * and as nobody, with a body of the right form, about things that do not exist. 401 and 403 are the doors that stay shut; all else has passed them. The whole table is committed, so that a new
 * operation, or one that opens to another role, fails until somebody has looked at its row.
 */
@ExtendWith(OnLocalStack.class)
class RoutesST {
    /** Rewrites the table: {@code ./proofmark test … -Droutes.write}. */
    private static final boolean WRITE = System.getProperty("routes.write") != null;

    private static final Path TABLE = Path.of("src/test/resources/routes.tsv");
    private static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What stands for a part of an address that is no id. */
    private static final Map<String, String> PARTS = Map.of(
            "{service}", "application-service",
            "{kind}", "clients",
            "{number}", "PMK-AIMS-2026-000000-0",
            "{version}", "1",
            "{name}", "none",
            "{tile}", "0",
            "{key}", "none",
            "{reference}", "C-2026-0000");

    private final Gateway gateway;
    private final Machine machine;
    private final Requests requests;

    RoutesST(LocalStack stack) {
        this.gateway = stack.gateway();
        this.machine = new Machine(stack.stack().settings());
        this.requests = new Requests(stack.stack().settings().gateway());
    }

    private record Operation(String method, String path, SampleBodies.Body body) {}

    @Test
    void opensEveryDoorToThoseWhomItIsMeantForAndToNobodyElse() throws IOException {
        Map<String, Supplier<@Nullable String>> callers = callers();
        List<String> rows = new ArrayList<>();
        rows.add("method\tpath\t" + String.join("\t", callers.keySet()));
        operations().map(operation -> row(operation, callers)).forEach(rows::add);
        String actual = String.join("\n", rows) + "\n";
        if (WRITE) {
            Files.writeString(TABLE, actual);
        }

        assertThat(actual)
                .as("the committed table; when each changed row is right, write it anew with -Droutes.write")
                .isEqualTo(Files.readString(TABLE));
    }

    /** Nobody, and one person of each role; the staff's second ones have the same. */
    private Map<String, Supplier<@Nullable String>> callers() {
        Map<String, Supplier<@Nullable String>> callers = new LinkedHashMap<>();
        callers.put("nobody", () -> null);
        for (Person person : List.of(
                Person.APPLICANT,
                Person.REVIEWER,
                Person.PLANNER,
                Person.LEAD_AUDITOR,
                Person.LAB_TESTER,
                Person.EVALUATOR,
                Person.TECHNICAL_REVIEWER,
                Person.DECIDER,
                Person.QUALITY,
                Person.ADMIN,
                Person.ASSESSOR)) {
            callers.put(person.userName(), () -> gateway.tokenOf(person));
        }
        callers.put("register-reader", machine::token);
        return callers;
    }

    private Stream<Operation> operations() {
        Answer document = requests.send("GET", "/openapi?format=json", null, new byte[0], Map.of());
        SampleBodies bodies = new SampleBodies(document.json());
        return document.json().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                bodies.of(operation.getValue()))))
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method));
    }

    private String row(Operation operation, Map<String, Supplier<@Nullable String>> callers) {
        return operation.method() + "\t" + operation.path() + "\t"
                + callers.values().stream()
                        .map(caller -> Integer.toString(knock(operation, caller.get())))
                        .collect(Collectors.joining("\t"));
    }

    private int knock(Operation operation, @Nullable String token) {
        SampleBodies.Body body = operation.body();
        Answer answer = requests.send(
                operation.method(),
                address(operation.path()),
                token,
                body.content().getBytes(StandardCharsets.UTF_8),
                body.content().isEmpty() ? Map.of("If-Match", "*") : Map.of("Content-Type", body.mediaType()));
        assertThat(answer.status()).as(operation.toString()).isLessThan(500);
        return answer.status();
    }

    private static String address(String path) {
        String filled = path;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        return filled.replaceAll("\\{[^}]+}", NOBODYS_ID);
    }
}
