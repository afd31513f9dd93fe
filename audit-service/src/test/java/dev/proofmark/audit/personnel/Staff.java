package dev.proofmark.audit.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.People;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The body's auditors on record, as the quality manager keeps them: once for all tests of the module. */
public final class Staff {

    /** Everything that the samples' reviews ask for. */
    public static final List<String> AREAS =
            List.of("AI-RISK-AND-IMPACT", "MACHINE-LEARNING-LIFECYCLE", "WATER-TREATMENT");

    private static final List<String> AI_ROLES =
            List.of("AI_PRODUCER", "AI_PROVIDER", "AI_CUSTOMER", "AI_USER", "AI_PARTNER");
    private static final String KEEPER = "quality";
    private static final AtomicBoolean RECORDED = new AtomicBoolean();

    private Staff() {}

    /**
     * Everybody is on record, and held by no audit: the tests share three people, and what earlier tests began they will
     * not end.
     */
    public static void ready() {
        if (RECORDED.compareAndSet(false, true)) {
            keep("lead-auditor");
            keep("auditor");
            keep("expert");
            created(record("lead-auditor", competence("AUDITOR", true, true)));
            created(record("auditor", competence("AUDITOR", false, true)));
        }
        int freed = Arc.container()
                .instance(Pool.class)
                .get()
                .query("delete from booking")
                .executeAndAwait()
                .rowCount();
        assertThat(freed).isNotNegative();
    }

    /** Makes the record of a user of the realm, or makes it what it was: the tests share the realm's people. */
    public static void keep(String user) {
        Response known = Calls.as(KEEPER).get(path(user));
        String version = known.statusCode() == 200 ? Calls.etagOf(known) : "\"0\"";
        Response kept =
                Calls.as(KEEPER).header("If-Match", version).body(person(user)).put(path(user));
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
    }

    /** The quality manager's record of a competence. */
    public static Response record(String user, Map<String, Object> competence) {
        return Calls.commandAs(KEEPER).body(competence).post(path(user) + "/competences");
    }

    static String path(String user) {
        return "/api/v1/auditors/" + People.idOf(user);
    }

    static Map<String, Object> person(String user) {
        return Map.of(
                "nameKorean",
                "가상의 " + user,
                "nameEnglish",
                "Fictional " + user,
                "home",
                Map.of("country", "KR", "city", "대전"),
                "employment",
                "EMPLOYED",
                "languages",
                List.of("ko", "en"));
    }

    /** Of the scheme of the samples, for as long as a test may travel. */
    public static Map<String, Object> competence(String function, boolean lead, boolean aiTechnical) {
        return Map.of(
                "schemeId",
                "aims-42001",
                "technicalAreas",
                AREAS,
                "aiRoles",
                AI_ROLES,
                "function",
                function,
                "lead",
                lead,
                "aiTechnical",
                aiTechnical,
                "evidence",
                "심사 3건 입회, 필기시험 통과",
                "evidenceSeenOn",
                "2024-05-02",
                "validFrom",
                "2024-05-02",
                "validUntil",
                "2099-12-31");
    }

    static void created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }
}
