package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.STRANGER;
import static dev.proofmark.application.path.Cases.anOrganisation;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.organisation.usecase.InvitationTokens;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** People join an organisation by invitation, change their roles and leave, over HTTP. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MembershipIT {

    private static final String OWNER_ID = "a0000000-0000-4000-8000-000000000001";
    private static final String INVITED_ID = "a0000000-0000-4000-8000-000000000002";

    @Inject
    InvitationTokens tokens;

    @Test
    void joinsByALinkThatWorksOnce() {
        UUID organisation = anOrganisation();
        String path = "/organisations/" + organisation;
        UUID invitation = invited(path, "applicant2@proofmark.example", "EDITOR");
        expectProblem(404, "not-found", STRANGER.get(path));

        Response joined = expect(201, STRANGER.post("/invitation-acceptances", link(invitation)));

        assertThat(joined.header("Location")).endsWith(path);
        expect(200, STRANGER.get(path));
        Response members = expect(200, APPLICANT.get(path + "/members"));
        assertThat(members.<List<String>>path("items.role")).containsExactly("OWNER", "EDITOR");
        assertThat(members.<List<String>>path("items.name")).contains("김서연");
        Response listed = expect(200, APPLICANT.get(path + "/invitations"));
        assertThat(listed.<List<String>>path("items.status")).containsExactly("ACCEPTED");
        assertThat(listed.asString()).doesNotContain("applicant2@proofmark.example");
        expectProblem(410, "invitation-over", STRANGER.post("/invitation-acceptances", link(invitation)));
        assertThat(Topic.ORGANISATIONS.of(organisation, "organisation.member-added", 2))
                .extracting(Heard::actor)
                .containsExactly(OWNER_ID, INVITED_ID);
    }

    @Test
    void isNotFoundWithoutItsToken() {
        UUID invitation = invited("/organisations/" + anOrganisation(), "applicant2@proofmark.example", "EDITOR");
        Map<String, Object> forged =
                Map.of("invitationId", invitation.toString(), "token", tokens.of(UUID.randomUUID()));

        expectProblem(404, "not-found", STRANGER.post("/invitation-acceptances", forged));
        expectProblem(404, "not-found", STRANGER.post("/invitation-acceptances", link(UUID.randomUUID())));
    }

    @Test
    void isForTheInvitedAddressAlone() {
        UUID invitation = invited("/organisations/" + anOrganisation(), "somebody.else@example.org", "OWNER");

        expectProblem(403, "invitation-for-another", STRANGER.post("/invitation-acceptances", link(invitation)));
    }

    @Test
    void leadsNowhereOnceItIsTakenBack() {
        String path = "/organisations/" + anOrganisation();
        UUID invitation = invited(path, "applicant2@proofmark.example", "READER");

        expect(200, APPLICANT.post(path + "/invitations/" + invitation + "/revocation", 0, Forms.NOTHING));

        expectProblem(410, "invitation-over", STRANGER.post("/invitation-acceptances", link(invitation)));
        expectProblem(
                410,
                "invitation-over",
                APPLICANT.post(path + "/invitations/" + invitation + "/revocation", 1, Forms.NOTHING));
    }

    @Test
    void isTheOwnersBusinessAlone() {
        String path = joined("EDITOR");
        Map<String, Object> letter = letter(UUID.randomUUID(), "a@example.org", "READER");

        expectProblem(403, "forbidden", STRANGER.post(path + "/invitations", letter));
        expectProblem(403, "forbidden", STRANGER.get(path + "/invitations"));
        expectProblem(403, "forbidden", STRANGER.put(path + "/members/" + OWNER_ID, 0, Map.of("role", "READER")));
        expectProblem(403, "forbidden", STRANGER.delete(path + "/members/" + OWNER_ID, 0));
        expectProblem(403, "forbidden", REVIEWER.post(path + "/invitations", letter));
        expectProblem(404, "not-found", STRANGER.get("/organisations/" + anOrganisation() + "/members"));
        expectProblem(404, "not-found", STRANGER.post("/organisations/" + anOrganisation() + "/invitations", letter));
        expect(200, STRANGER.get(path + "/members"));
    }

    @Test
    void endsAtOnceAndIsTold() {
        String path = joined("EDITOR");

        assertThat(APPLICANT.delete(path + "/members/" + INVITED_ID, 0).statusCode())
                .isEqualTo(204);

        expectProblem(404, "not-found", STRANGER.get(path));
        UUID organisation = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        Heard removed = Topic.ORGANISATIONS
                .of(organisation, "organisation.member-removed", 1)
                .getFirst();
        assertThat(removed.text("/personId")).isEqualTo(INVITED_ID);
        assertThat(removed.text("/role")).isEqualTo("EDITOR");
    }

    @Test
    void letsMembersLeaveButNotTheLastOwner() {
        String path = joined("READER");

        expectProblem(409, "last-owner", APPLICANT.delete(path + "/members/" + OWNER_ID, 0));
        expectProblem(409, "last-owner", APPLICANT.put(path + "/members/" + OWNER_ID, 0, Map.of("role", "EDITOR")));
        expectProblem(412, "version-mismatch", STRANGER.delete(path + "/members/" + INVITED_ID, 7));
        assertThat(STRANGER.delete(path + "/members/" + INVITED_ID, 0).statusCode())
                .isEqualTo(204);
    }

    @Test
    void keepsAnOwnerThoughTwoRemoveEachOtherAtOnce() {
        for (int round = 0; round < 5; round++) {
            String path = joined("OWNER");

            var one = CompletableFuture.supplyAsync(() -> APPLICANT.delete(path + "/members/" + INVITED_ID, 0));
            var other = CompletableFuture.supplyAsync(
                    () -> STRANGER.put(path + "/members/" + OWNER_ID, 0, Map.of("role", "READER")));

            assertThat(List.of(one.join().statusCode(), other.join().statusCode()))
                    .containsAnyOf(200, 204)
                    .containsAnyOf(403, 404, 409);
        }
    }

    /** Path of an organisation that the other applicant has joined. */
    private String joined(String role) {
        String path = "/organisations/" + anOrganisation();
        UUID invitation = invited(path, "applicant2@proofmark.example", role);
        expect(201, STRANGER.post("/invitation-acceptances", link(invitation)));
        return path;
    }

    private static UUID invited(String organisation, String email, String role) {
        UUID id = UUID.randomUUID();
        Response invited = expect(201, APPLICANT.post(organisation + "/invitations", letter(id, email, role)));
        assertThat(invited.asString()).doesNotContain("token");
        return id;
    }

    private static Map<String, Object> letter(UUID id, String email, String role) {
        return Map.of("id", id.toString(), "email", email, "role", role, "language", "ko");
    }

    private Map<String, Object> link(UUID invitation) {
        return Map.of("invitationId", invitation.toString(), "token", tokens.of(invitation));
    }
}
