package dev.proofmark.application.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000003");
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Members OWNED = new Members(ID, List.of(new Member("owner", MemberRole.OWNER, NOW, 0)));

    @Test
    void takesInWhoIsNoMemberYet() {
        Outcome.Accepted<Members, OrganisationEvent> outcome =
                OWNED.add("editor", MemberRole.EDITOR, NOW).orThrow();

        assertThat(outcome.state().find("editor")).contains(new Member("editor", MemberRole.EDITOR, NOW, 0));
        assertThat(outcome.events())
                .containsExactly(new OrganisationEvent.MemberAdded(ID, "editor", MemberRole.EDITOR));
        assertThat(rule(outcome.state().add("editor", MemberRole.OWNER, NOW))).isEqualTo("already-member");
    }

    @Test
    void tellsWhichRoleEnded() {
        Members two = OWNED.add("editor", MemberRole.EDITOR, NOW).orThrow().state();

        Outcome.Accepted<Members, OrganisationEvent> outcome =
                two.remove("editor").orThrow();

        assertThat(outcome.state()).isEqualTo(OWNED);
        assertThat(outcome.events())
                .containsExactly(new OrganisationEvent.MemberRemoved(ID, "editor", MemberRole.EDITOR));
    }

    @Test
    void keepsAnOwner_lastOwner() {
        assertThat(rule(OWNED.remove("owner"))).isEqualTo("last-owner");
        assertThat(rule(OWNED.changeRole("owner", MemberRole.READER))).isEqualTo("last-owner");
    }

    @Test
    void letsAnOwnerGoWhenAnotherIsThere() {
        Members two = OWNED.add("heir", MemberRole.OWNER, NOW).orThrow().state();

        assertThat(rule(two.remove("owner"))).isEqualTo("accepted");
        assertThat(rule(two.changeRole("owner", MemberRole.READER))).isEqualTo("accepted");
    }

    @Test
    void knowsNobodyElse() {
        assertThat(rule(OWNED.remove("stranger"))).isEqualTo("not-found");
        assertThat(rule(OWNED.changeRole("stranger", MemberRole.EDITOR))).isEqualTo("not-found");
    }

    @Test
    void isFullAtSomePoint() {
        Members full = new Members(
                ID,
                IntStream.range(0, Members.MOST)
                        .mapToObj(number -> new Member("person-" + number, MemberRole.OWNER, NOW, 0))
                        .toList());

        assertThat(rule(full.add("one-more", MemberRole.READER, NOW))).isEqualTo("too-many-members");
    }

    /** Whatever is asked in whatever order, somebody can sign, and the events tell the same story as the state. */
    @Property
    void neverLosesItsLastOwner(@ForAll @Size(max = 40) List<@IntRange(max = 59) Integer> commands) {
        Members members = OWNED;
        for (int command : commands) {
            if (carryOut(members, command) instanceof Outcome.Accepted<Members, OrganisationEvent> accepted) {
                members = accepted.state();
                assertThat(accepted.events()).hasSize(1);
            }
            assertThat(members.all()).anyMatch(member -> member.role() == MemberRole.OWNER);
            assertThat(members.all()).extracting(Member::personId).doesNotHaveDuplicates();
        }
    }

    private static Outcome<Members, OrganisationEvent> carryOut(Members members, int command) {
        String person = command % 5 == 0 ? "owner" : "person-" + command % 5;
        MemberRole role = switch (command / 5 % 3) {
            case 0 -> MemberRole.OWNER;
            case 1 -> MemberRole.EDITOR;
            default -> MemberRole.READER;
        };
        return switch (command / 15 % 4) {
            case 0 -> members.add(person, role, NOW);
            case 1 -> members.remove(person);
            default -> members.changeRole(person, role);
        };
    }

    private static String rule(Outcome<Members, OrganisationEvent> outcome) {
        return outcome instanceof Outcome.Refused<Members, OrganisationEvent> refused
                ? refused.refusal().rule()
                : "accepted";
    }
}
