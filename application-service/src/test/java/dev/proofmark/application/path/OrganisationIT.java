package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.anOrganisation;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Organisations with their duplicates, sites and contacts, over HTTP. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class OrganisationIT {

    @Test
    void isRegisteredOnceHoweverItsNameIsWritten() {
        String name = "누리" + UUID.randomUUID().toString().substring(0, 8);
        expect(201, APPLICANT.post("/organisations", named("주식회사 " + name)));

        expectProblem(409, "duplicate-organisation", STRANGER.post("/organisations", named(" ㈜" + name + " ")));
        expectProblem(409, "duplicate-organisation", STRANGER.post("/organisations", named(name + "(주)")));
    }

    @Test
    void keepsOneOfManyThatAreRegisteredAtOnce() {
        String name = "동시" + UUID.randomUUID().toString().substring(0, 8);

        List<CompletableFuture<Response>> sent = IntStream.range(0, 6)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> APPLICANT.post("/organisations", named(name + " 주식회사"))))
                .toList();

        List<Integer> answers = sent.stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(5);
    }

    @Test
    void showsTheStaffWhatMayBeTheSame() {
        String name = "비슷" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> first = named(name);
        first.put("registrationNumber", "120-81-47521");
        Map<String, Object> second = named("(주)" + name);
        second.put("registrationNumber", "220-81-62517");
        expect(201, APPLICANT.post("/organisations", first));
        expect(201, STRANGER.post("/organisations", second));

        Response similar = expect(200, REVIEWER.get("/organisations/" + first.get("id") + "/possible-duplicates"));

        assertThat(similar.<List<String>>path("items.id")).containsExactly(String.valueOf(second.get("id")));
        expectProblem(403, "forbidden", APPLICANT.get("/organisations/" + first.get("id") + "/possible-duplicates"));
        expectProblem(404, "not-found", STRANGER.get("/organisations/" + first.get("id") + "/possible-duplicates"));
    }

    @Test
    void isDescribedAnewAgainstTheVersionThatWasSeen() {
        UUID id = anOrganisation();
        Map<String, Object> form = Forms.organisation(id);
        form.remove("id");
        form.put("city", "Busan");

        Response changed = expect(200, APPLICANT.put("/organisations/" + id, 0, form));

        assertThat(changed.<String>path("city")).isEqualTo("Busan");
        assertThat(changed.<Integer>path("version")).isEqualTo(1);
        expectProblem(412, "version-mismatch", APPLICANT.put("/organisations/" + id, 0, form));
        expectProblem(428, "if-match-required", APPLICANT.putWithoutVersion("/organisations/" + id, form));
        expectProblem(404, "not-found", STRANGER.put("/organisations/" + id, 1, form));
        expectProblem(403, "forbidden", REVIEWER.put("/organisations/" + id, 1, form));
        form.put("registrationNumber", "124-81-00997");
        expectProblem(422, "I-55", APPLICANT.put("/organisations/" + id, 1, form));
    }

    @Test
    void doesNotBecomeAnother() {
        String name = "갑" + UUID.randomUUID().toString().substring(0, 8);
        UUID other = anOrganisation();
        expect(201, APPLICANT.post("/organisations", named(name)));
        Map<String, Object> form = named("㈜ " + name);
        form.remove("id");

        expectProblem(409, "duplicate-organisation", APPLICANT.put("/organisations/" + other, 0, form));
    }

    @Test
    void keepsItsSites() {
        String sites = "/organisations/" + anOrganisation() + "/sites";
        Map<String, Object> form = site(true);

        Response added = expect(201, APPLICANT.post(sites, form));

        String site = sites + "/" + form.get("id");
        assertThat(added.header("Location")).endsWith(site);
        assertThat(added.<Integer>path("headcount")).isEqualTo(15);
        assertThat(expect(200, REVIEWER.get(sites)).<List<String>>path("items.nameEnglish"))
                .containsExactly("Head office");
        expectProblem(409, "already-exists", APPLICANT.post(sites, form));
        expectProblem(422, "one-head-office", APPLICANT.post(sites, site(true)));
        expectProblem(404, "not-found", STRANGER.get(site));
        expectProblem(404, "not-found", STRANGER.post(sites, site(false)));
        Map<String, Object> moved = site(true);
        moved.remove("id");
        moved.put("address", "부산광역시 해운대구 우동 1505");
        Response refused = expectProblem(422, "validation", APPLICANT.put(site, 0, moved));
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/address");
        expect(200, APPLICANT.post(site + "/closure", 0, Forms.NOTHING));
        moved.put("address", "부산광역시 해운대구 센텀중앙로 97");
        expectProblem(409, "site-closed", APPLICANT.put(site, 1, moved));
        expect(201, APPLICANT.post(sites, site(true)));
    }

    @Test
    void missesByNameWhatASiteDoesNotSay() {
        String sites = "/organisations/" + anOrganisation() + "/sites";
        Map<String, Object> form = site(true);
        form.remove("headOffice");
        form.put("headcounts", List.of(Map.of("shift", "DAY", "role", "모델 개발")));

        Response refused = expectProblem(422, "validation", APPLICANT.post(sites, form));

        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/headOffice", "/headcounts/0/people");
    }

    @Test
    void keepsAndForgetsItsContacts() {
        String contacts = "/organisations/" + anOrganisation() + "/contacts";
        UUID id = UUID.randomUUID();
        Map<String, Object> form = new HashMap<>(Map.of(
                "id",
                id.toString(),
                "name",
                "이가온",
                "email",
                "gaon@example.org",
                "language",
                "ko",
                "purposes",
                List.of("INVOICES", "CERTIFICATION")));

        expect(201, APPLICANT.post(contacts, form));

        String contact = contacts + "/" + id;
        assertThat(expect(200, REVIEWER.get(contact)).<List<String>>path("purposes"))
                .containsExactly("CERTIFICATION", "INVOICES");
        expectProblem(404, "not-found", STRANGER.get(contacts));
        form.remove("id");
        form.remove("email");
        expectProblem(422, "contact-unreachable", APPLICANT.put(contact, 0, form));
        form.put("telephone", "051-000-0000");
        expect(200, APPLICANT.put(contact, 0, form));
        expectProblem(412, "version-mismatch", APPLICANT.delete(contact, 0));
        expectProblem(403, "forbidden", REVIEWER.delete(contact, 1));
        assertThat(APPLICANT.delete(contact, 1).statusCode()).isEqualTo(204);
        expectProblem(404, "not-found", APPLICANT.get(contact));
    }

    /** Deletions at once, of one contact and of others: each of them ends, and each contact goes once. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void forgetsContactsAtOnce() {
        String contacts = "/organisations/" + anOrganisation() + "/contacts";
        List<String> addresses =
                Stream.generate(() -> aContact(contacts)).limit(4).toList();

        List<CompletableFuture<Integer>> answers = addresses.stream()
                .flatMap(address -> Stream.of(address, address, address))
                .map(address -> CompletableFuture.supplyAsync(
                        () -> APPLICANT.delete(address, 0).statusCode(), Thread::startVirtualThread))
                .toList();

        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).isSubsetOf(204, 404, 409);
        assertThat(statuses.stream().filter(status -> status == 204)).hasSize(addresses.size());
        addresses.forEach(address -> expectProblem(404, "not-found", APPLICANT.get(address)));
    }

    private static String aContact(String contacts) {
        UUID id = UUID.randomUUID();
        expect(
                201,
                APPLICANT.post(
                        contacts,
                        Map.of(
                                "id", id.toString(),
                                "name", "이가온",
                                "email", "gaon@example.org",
                                "language", "ko",
                                "purposes", List.of("INVOICES"))));
        return contacts + "/" + id;
    }

    private static Map<String, Object> named(String korean) {
        Map<String, Object> form = Forms.organisation(UUID.randomUUID());
        form.put("legalNameKorean", korean);
        return form;
    }

    private static Map<String, Object> site(boolean headOffice) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("nameKorean", "본사");
        form.put("nameEnglish", "Head office");
        form.put("country", "KR");
        form.put("postcode", "48058");
        form.put("address", "부산광역시 해운대구 센텀중앙로 97");
        form.put("addressEnglish", "97 Centum jungang-ro, Haeundae-gu, Busan");
        form.put("headOffice", headOffice);
        form.put(
                "headcounts",
                List.of(
                        Map.of("shift", "DAY", "role", "모델 개발", "people", 12),
                        Map.of("shift", "NIGHT", "role", "운영", "people", 3)));
        form.put("activitiesKorean", "개발");
        form.put("activitiesEnglish", "Development");
        return form;
    }
}
