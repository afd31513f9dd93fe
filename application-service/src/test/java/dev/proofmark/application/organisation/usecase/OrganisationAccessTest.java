package dev.proofmark.application.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets what, as one table: members by their role, staff by theirs, everybody else nothing. */
class OrganisationAccessTest {

    private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000003");

    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final OrganisationAccess access = new OrganisationAccess(organisations);

    @BeforeEach
    void anOrganisationWithMembers() {
        Organisation organisation = new Organisation(ID, "가온지능", "Gaon AI", "DE", null, "주소", "Address", "Berlin", 0);
        Organisation added = organisations.add(organisation).await().indefinitely();
        assertThat(added).isEqualTo(organisation);
        for (MemberRole role : MemberRole.values()) {
            organisations.addMember(ID, role.name(), role);
        }
        organisations.addMember(ID, "REVIEWING_OWNER", MemberRole.OWNER);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER,             '',                   passes,    passes,    passes,    reviewer-belongs-to-client",
        "EDITOR,            '',                   passes,    passes,    forbidden, reviewer-belongs-to-client",
        "READER,            '',                   passes,    forbidden, forbidden, reviewer-belongs-to-client",
        "stranger,          '',                   not-found, not-found, not-found, passes",
        "auditor,           AUDITOR,              not-found, not-found, not-found, passes",
        "reviewer,          APPLICATION_REVIEWER, passes,    forbidden, forbidden, passes",
        "planner,           PROGRAMME_MANAGER,    passes,    forbidden, forbidden, passes",
        "technical,         TECHNICAL_REVIEWER,   passes,    forbidden, forbidden, passes",
        "decider,           DECISION_MAKER,       passes,    forbidden, forbidden, passes",
        "quality,           QUALITY_MANAGER,      passes,    forbidden, forbidden, passes",
        "assessor,          ASSESSOR,             passes,    forbidden, forbidden, passes",
        "laboratory,        LABORATORY,           not-found, not-found, not-found, passes",
        "admin,             ADMINISTRATOR,        not-found, not-found, not-found, passes",
        "REVIEWING_OWNER,   APPLICATION_REVIEWER, passes,    passes,    passes,    reviewer-belongs-to-client"
    })
    void decidesByMembershipThenByRole(
            String person, String role, String reads, String edits, String owns, String reviews) {
        Actor actor = new Actor(person, role.isEmpty() ? Set.of() : Set.of(role));

        assertThat(answer(access.readable(ID, actor))).isEqualTo(reads);
        assertThat(answer(access.editable(ID, actor))).isEqualTo(edits);
        assertThat(answer(access.owned(ID, actor))).isEqualTo(owns);
        assertThat(answer(access.asImpartialStaff(ID, actor))).isEqualTo(reviews);
    }

    @ParameterizedTest
    @CsvSource({
        "READER,   '',                   passes",
        "stranger, '',                   not-found",
        "reviewer, APPLICATION_REVIEWER, passes",
        "auditor,  AUDITOR,              not-found",
        "quality,  QUALITY_MANAGER,      passes",
        "admin,    ADMINISTRATOR,        passes"
    })
    void tellsWhoItIsToThoseWhoMeetItByItsId(String person, String role, String answer) {
        assertThat(answer(access.known(ID, new Actor(person, role.isEmpty() ? Set.of() : Set.of(role)))))
                .isEqualTo(answer);
    }

    @Test
    void letsAnAdministratorInviteIntoWhatNobodyBelongsTo() {
        Actor administrator = new Actor("admin", Set.of("ADMINISTRATOR"));
        UUID ownerless = new UUID(9, 9);
        Organisation added = organisations
                .add(new Organisation(ownerless, "나온지능", "Naon AI", "DE", null, "주소", "Address", "Berlin", 0))
                .await()
                .indefinitely();

        assertThat(answer(access.inviting(added.id(), administrator))).isEqualTo("passes");
        assertThat(answer(access.inviting(added.id(), new Actor("stranger", Set.of()))))
                .isEqualTo("not-found");
        assertThat(answer(access.inviting(ID, administrator))).isEqualTo("not-found");
        assertThat(answer(access.inviting(ID, new Actor("OWNER", Set.of())))).isEqualTo("passes");
    }

    private static String answer(Uni<?> asked) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> assertThat(asked.await().indefinitely()).isNotNull());
        return refused == null ? "passes" : refused.refusal().rule();
    }
}
