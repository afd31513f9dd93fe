package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aReviewedFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeTest {

    @ParameterizedTest(name = "{0} with a majority {1}: {2}")
    @CsvSource({
        "G G,       SIMPLE,     open",
        "G G G,     SIMPLE,     GRANTED",
        "G G R,     SIMPLE,     GRANTED",
        "G R R,     SIMPLE,     REFUSED",
        "G R B,     SIMPLE,     open",
        "G R B G,   SIMPLE,     open",
        "G R B G G, SIMPLE,     GRANTED",
        "G G R,     TWO_THIRDS, GRANTED",
        "G R B G,   TWO_THIRDS, open",
        "G R R,     TWO_THIRDS, REFUSED",
        "G G R,     UNANIMOUS,  open",
        "B B B,     UNANIMOUS,  RETURNED"
    })
    void decidesOnceItsQuorumAndItsMajorityAreThere(String votes, Majority majority, String expected) {
        assertThat(decided(votes.split(" "), majority)).isEqualTo(expected);
    }

    @Test
    void keepsTheDissentAndDecidesInTheWordsOfThoseWhoCarryIt() {
        List<FileEvent> events = vote(
                        aReviewedFile(),
                        committee(Majority.SIMPLE),
                        List.of(cast(1, DecisionOutcome.GRANTED), cast(2, DecisionOutcome.GRANTED)),
                        3,
                        DecisionOutcome.REFUSED)
                .orThrow()
                .events();

        assertThat(events).hasSize(2);
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        FileEvent.Voted.class,
                        voted -> assertThat(voted.vote().outcome()).isEqualTo(DecisionOutcome.REFUSED));
        assertThat(events.getLast()).isInstanceOfSatisfying(FileEvent.Decided.class, formed -> {
            assertThat(formed.decision().outcome()).isEqualTo(DecisionOutcome.GRANTED);
            assertThat(formed.decision().decidedBy()).isEqualTo("member-2");
        });
    }

    @Test
    void countsEachMemberOnce() {
        assertThat(result(vote(
                        aReviewedFile(),
                        committee(Majority.SIMPLE),
                        List.of(cast(1, DecisionOutcome.GRANTED)),
                        1,
                        DecisionOutcome.REFUSED)))
                .isEqualTo("voted-already");
    }

    @Test
    void takesNoVoteOfWhoeverAudited_I19() {
        Actor auditor = new Actor("auditor", Set.of("DECISION_MAKER"));

        assertThat(result(FileDecisions.decide(
                        aReviewedFile(),
                        new FileCommand.CastVote(
                                new UUID(0x11L, 1),
                                decide(DecisionOutcome.GRANTED),
                                committee(Majority.SIMPLE),
                                List.of()),
                        FIT,
                        auditor,
                        NOW,
                        TODAY)))
                .isEqualTo("I-19");
    }

    @Test
    void votesOnItsOwnKindsOnly() {
        Committee other = new Committee(Set.of(DecisionKind.WITHDRAWAL), 3, Majority.SIMPLE);

        assertThat(result(vote(aReviewedFile(), other, List.of(), 1, DecisionOutcome.GRANTED)))
                .isEqualTo("no-committee");
    }

    @Test
    void isMoreThanOnePerson() {
        assertThatThrownBy(() -> new Committee(Set.of(), 1, Majority.SIMPLE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String decided(String[] letters, Majority majority) {
        CertificationFile file = aReviewedFile();
        List<Vote> votes = new ArrayList<>();
        for (int member = 1; member <= letters.length; member++) {
            DecisionOutcome outcome = switch (letters[member - 1]) {
                case "G" -> DecisionOutcome.GRANTED;
                case "R" -> DecisionOutcome.REFUSED;
                default -> DecisionOutcome.RETURNED;
            };
            var events = vote(file, committee(majority), votes, member, outcome)
                    .orThrow()
                    .events();
            if (events.getLast() instanceof FileEvent.Decided formed) {
                assertThat(member).isEqualTo(letters.length);
                return formed.decision().outcome().name();
            }
            votes.add(cast(member, outcome));
        }
        return "open";
    }

    private static Committee committee(Majority majority) {
        return new Committee(Set.of(DecisionKind.INITIAL), 3, majority);
    }

    private static Vote cast(int member, DecisionOutcome outcome) {
        return new Vote(
                new UUID(0x11L, member),
                aReviewedFile().id(),
                FileFixtures.CERTIFICATION,
                0,
                DecisionKind.INITIAL,
                outcome,
                "For these reasons.",
                "member-" + member,
                NOW.plusSeconds(member),
                TODAY);
    }

    private static Outcome<CertificationFile, FileEvent> vote(
            CertificationFile file, Committee committee, List<Vote> before, int member, DecisionOutcome outcome) {
        return FileDecisions.decide(
                file,
                new FileCommand.CastVote(new UUID(0x11L, member), decide(outcome), committee, before),
                FIT,
                new Actor("member-" + member, Set.of("DECISION_MAKER")),
                NOW.plusSeconds(member),
                TODAY);
    }

    private static String result(Outcome<CertificationFile, FileEvent> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<CertificationFile, FileEvent> accepted ->
                accepted.state().status().name();
            case Outcome.Refused<CertificationFile, FileEvent> refused ->
                refused.refusal().rule();
        };
    }
}
