package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.application.path.Cases.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding applications and organisations by what people type, over HTTP. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class SearchIT {

    /** Something that no other test says. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"품질", "품질 검사", "품질검사 서비스", "QUALITY", "quality inspection", "y ins", "검"})
    void findsAnApplicationByAnyPartOfItsScope(String typed) {
        String application = anApplicationAbout("인공지능 품질검사 서비스 " + own, "AI quality inspection " + own);

        assertThat(found("/applications?q=" + encoded(typed) + "&limit=100")).contains(id(application));
        assertThat(found("/applications?q=" + encoded(typed + own + "x"))).isEmpty();
    }

    @Test
    void findsAnApplicationByItsOrganisation() {
        String application = anApplicationAbout("범위", "Scope");
        String name = expect(
                        200,
                        APPLICANT.get("/organisations/"
                                + expect(200, APPLICANT.get(application)).path("organisationId")))
                .path("legalNameEnglish");

        assertThat(found("/applications?q=" + encoded(name))).containsExactly(id(application));
        assertThat(found("/organisations?q=" + encoded(name))).hasSize(1);
    }

    @Test
    void findsAnOrganisationByItsNumberWithAndWithoutHyphens() {
        Map<String, Object> form = Forms.organisation(UUID.randomUUID());
        form.put("registrationNumber", "214-81-37726");
        expect(201, APPLICANT.post("/organisations", form));

        for (String typed : List.of("214-81-37726", "2148137726", "21481")) {
            assertThat(found("/organisations?limit=100&q=" + typed)).contains(String.valueOf(form.get("id")));
        }
    }

    /** Whoever works for the body declares how they stand to clients, and names them; to others it has none. */
    @ParameterizedTest
    @CsvSource({
        "reviewer, 200",
        "lead-auditor, 200",
        "evaluator, 200",
        "tech-reviewer, 200",
        "decider, 200",
        "quality, 200",
        "assessor, 403",
        "lab-tester, 403",
        "applicant, 404"
    })
    void tellsTheBodysPeopleWhatOrganisationsAreCalledAndNothingElse(String user, int status) {
        Map<String, Object> form = Forms.organisation(UUID.randomUUID());
        form.put("legalNameEnglish", "Named " + own);
        expect(201, APPLICANT.post("/organisations", form));
        Client reader = new Client(user);

        Response found =
                expect(status, reader.getEncoded("/organisation-names?limit=100&q=" + encoded("named " + own)));
        Response one = expect(status, reader.get("/organisation-names/" + form.get("id")));

        if (status == 200) {
            Map<String, Object> name = Map.of(
                    "id", form.get("id"),
                    "legalNameKorean", form.get("legalNameKorean"),
                    "legalNameEnglish", form.get("legalNameEnglish"));
            assertThat(found.<List<Object>>path("items")).containsExactly(name);
            assertThat(one.<Map<String, Object>>path("")).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20a%20", "?q=%EA%B0%80"})
    void tellsNoNamesToWhoeverTypesLessThanTwoCharacters(String query) {
        expectProblem(422, "validation", REVIEWER.getEncoded("/organisation-names" + query));
        expectProblem(404, "not-found", REVIEWER.get("/organisation-names/" + UUID.randomUUID()));
    }

    @Test
    void showsNobodyWhatIsNotTheirs() {
        var _ = anApplicationAbout("비밀 " + own, "Secret " + own);

        assertThat(expect(200, STRANGER.get("/applications?q=" + own)).<List<String>>path("items"))
                .isEmpty();
        assertThat(expect(200, APPLICANT.get("/applications?q=" + own)).<List<String>>path("items"))
                .hasSize(1);
    }

    @Test
    void goesThroughPagesOfWhatWasFound() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            all.add(id(anApplicationAbout("쪽 나누기 " + own, "Paging " + own)));
        }

        List<String> seen = new ArrayList<>();
        String next = "/applications?limit=2&status=DRAFT&q=" + own;
        while (next != null) {
            Response page = expect(200, REVIEWER.getEncoded(next));
            seen.addAll(page.<List<String>>path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/applications"), link.indexOf('>'));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all).isSorted();
        assertThat(found("/applications?status=SUBMITTED&q=" + own)).isEmpty();
        assertThat(found("/applications?kind=RECERTIFICATION&q=" + own)).isEmpty();
        assertThat(found("/applications?kind=INITIAL&status=DRAFT&q=" + own)).hasSize(5);
    }

    @Test
    void refusesWhatCannotBeLookedFor() {
        expectProblem(422, "validation", REVIEWER.get("/applications?q=" + "x".repeat(101)));
        expectProblem(422, "validation", REVIEWER.get("/organisations?q=" + "x".repeat(101)));
        expectProblem(422, "validation", REVIEWER.get("/applications?status=GONE"));
        expectProblem(422, "validation", REVIEWER.get("/applications?kind=GONE"));
        expect(200, REVIEWER.getEncoded("/applications?q=%20&limit=1"));
        expect(200, REVIEWER.getEncoded("/applications?limit=1&q=" + encoded("%_\\'\"{}$1")));
    }

    private static String anApplicationAbout(String korean, String english) {
        String application = Cases.aDraft();
        Map<String, Object> content = new HashMap<>(Forms.content());
        content.put("scopeKorean", korean);
        content.put("scopeEnglish", english);
        expect(200, APPLICANT.put(application, version(application), content));
        return application;
    }

    private static List<String> found(String list) {
        return expect(200, REVIEWER.getEncoded(list)).path("items.id");
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
