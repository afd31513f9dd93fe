package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;

/** Whatever is told and whatever people try, in whatever order: nothing forbidden is ever decided. */
class LifecycleTest {
    private static final int STEPS = 400;
    private static final Map<DecisionKind, Integer> GRANTED = new EnumMap<>(DecisionKind.class);
    private static final List<String> PEOPLE =
            List.of("lead-auditor", "tech-reviewer", "decider", "decider-2", "quality", "owner");
    private static final Set<String> ALL_ROLES = Set.of("TECHNICAL_REVIEWER", "DECISION_MAKER", "QUALITY_MANAGER");

    private CertificationCase known = FileFixtures.aCase(List.of());
    private final Map<DecisionKind, CertificationFile> open = new EnumMap<>(DecisionKind.class);
    private final List<Vote> votes = new ArrayList<>();
    private int minute;

    @Property(tries = 150)
    void neverDecidesWhatIsForbidden(@ForAll Random random) {
        known = FileFixtures.aCase(List.of());
        votes.clear();
        for (DecisionKind kind : DecisionKind.values()) {
            open.put(kind, file(kind));
        }
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                learn(fact(random));
            } else {
                attempt(one(DecisionKind.values(), random), random);
            }
        }
    }

    /** It says something about a kind only if some of it was granted. */
    @AfterProperty
    void granted() {
        assertThat(GRANTED.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey))
                .contains(DecisionKind.values());
    }

    private CertificationFile file(DecisionKind kind) {
        return CertificationFile.open(
                UUID.randomUUID(),
                known,
                new FileMatter(kind, kind.aboutCertificate() ? LaterFiles.CERTIFICATE : null, null, null));
    }

    private void learn(CaseFact fact) {
        known = known.learn(fact);
        open.replaceAll((kind, file) -> file.seeing(known.facts()));
        votes.clear();
    }

    private void attempt(DecisionKind kind, Random random) {
        CertificationFile file = Objects.requireNonNull(open.get(kind));
        Actor actor = new Actor(one(PEOPLE, random), ALL_ROLES);
        FileCommand command = command(file, random);
        if (FileDecisions.decide(file, command, FIT, actor, NOW, TODAY)
                instanceof Outcome.Accepted<CertificationFile, FileEvent> accepted) {
            CertificationFile after = accepted.state();
            if (command instanceof FileCommand.Decide decide) {
                assertAllowed(file, decide, actor);
            } else if (command instanceof FileCommand.CastVote vote) {
                assertAllowed(file, vote.decide(), actor);
                assertCarried(accepted.events(), vote.before());
            }
            accepted.events().forEach(event -> {
                if (event instanceof FileEvent.Voted voted) {
                    votes.add(voted.vote());
                } else {
                    votes.removeIf(vote -> vote.fileId().equals(file.id()));
                }
            });
            if (after.status().decided()) {
                assertThat(after.seeing(CaseFacts.none())).isSameAs(after);
                GRANTED.merge(kind, after.status() == FileStatus.GRANTED ? 1 : 0, Integer::sum);
                after = file(kind);
            }
            open.put(kind, after);
        }
    }

    /** What a committee decides rests on its quorum and majority, of members who may each decide, once each. */
    private void assertCarried(List<FileEvent> events, List<Vote> before) {
        assertThat(before).allSatisfy(vote -> {
            assertThat(audited(vote.votedBy())).as("I-19 of a member").isFalse();
            assertThat(barred(vote.votedBy())).as("I-02 of a member").isFalse();
        });
        if (events.getFirst() instanceof FileEvent.Voted last && events.getLast() instanceof FileEvent.Decided formed) {
            List<Vote> all = new ArrayList<>(before);
            all.add(last.vote());
            assertThat(all).extracting(Vote::votedBy).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
            assertThat(all)
                    .filteredOn(vote -> vote.outcome() == formed.decision().outcome()
                            && vote.kind() == formed.decision().kind())
                    .hasSizeGreaterThan(all.size() / 2);
        }
    }

    private void assertAllowed(CertificationFile file, FileCommand.Decide decide, Actor actor) {
        TechnicalReview review = file.review();
        assertThat(file.status()).isEqualTo(FileStatus.REVIEWED);
        assertThat(review).isNotNull();
        assertThat(decide.rationale()).as("I-20").isNotBlank();
        assertThat(audited(actor.personId())).as("I-19").isFalse();
        assertThat(barred(actor.personId())).as("I-02").isFalse();
        assertThat(file.kind().decidedAs(decide.kind())).isTrue();
        if (decide.outcome() != DecisionOutcome.RETURNED && review != null) {
            assertThat(audited(review.reviewedBy())).as("I-19 of the reviewer").isFalse();
            assertThat(barred(review.reviewedBy())).as("I-02 of the reviewer").isFalse();
        }
        if (file.kind().needsFourEyes() && review != null) {
            assertThat(actor.personId()).as("four eyes").isNotEqualTo(review.reviewedBy());
        }
        if (file.kind().needsFourEyes() && file.proposal() != null) {
            assertThat(actor.personId())
                    .as("four eyes")
                    .isNotEqualTo(file.proposal().proposedBy());
        }
        if (decide.outcome() == DecisionOutcome.GRANTED) {
            assertGrantable(file);
        }
    }

    private void assertGrantable(CertificationFile file) {
        assertThat(file.waitingFor()).isEmpty();
        boolean takes = Set.of(
                        DecisionKind.REDUCTION,
                        DecisionKind.SUSPENSION,
                        DecisionKind.WITHDRAWAL,
                        DecisionKind.RETURN,
                        DecisionKind.TRANSFER_OUT)
                .contains(file.kind());
        boolean gives = !takes && file.kind() != DecisionKind.MAINTENANCE && file.kind() != DecisionKind.REINSTATEMENT;
        for (Finding finding : known.facts().findings()) {
            if (!takes) {
                assertThat(finding.grade() == FindingGrade.MAJOR && finding.status() != FindingStatus.VERIFIED_CLOSED)
                        .as("I-16")
                        .isFalse();
            }
            if (gives && finding.grade() == FindingGrade.MINOR) {
                assertThat(finding.status())
                        .as("I-17")
                        .isIn(
                                FindingStatus.PLAN_ACCEPTED,
                                FindingStatus.EVIDENCE_SUBMITTED,
                                FindingStatus.VERIFIED_CLOSED);
            }
        }
    }

    private boolean audited(String person) {
        return known.facts().team().stream().map(TeamMember::personId).anyMatch(person::equals)
                || known.facts().audits().values().stream()
                        .map(AuditFacts::recommendation)
                        .anyMatch(made -> made != null && made.madeBy().equals(person));
    }

    private boolean barred(String person) {
        return known.facts().bars().stream()
                .anyMatch(bar -> bar.personId().equals(person) && (bar.until() == null || !TODAY.isAfter(bar.until())));
    }

    private FileCommand command(CertificationFile file, Random random) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> new FileCommand.Review(random.nextInt(4) != 0, "Looked at.");
            case 2 -> new FileCommand.Propose(LaterFiles.terms(file.kind()), random.nextInt(4) == 0);
            case 3 ->
                new FileCommand.CastVote(
                        UUID.randomUUID(),
                        decide(file.kind(), random),
                        new Committee(Set.of(DecisionKind.values()), 2, Majority.SIMPLE),
                        votes.stream()
                                .filter(vote -> vote.fileId().equals(file.id()))
                                .toList());
            default -> decide(file.kind(), random);
        };
    }

    private static FileCommand.Decide decide(DecisionKind kind, Random random) {
        return new FileCommand.Decide(
                UUID.randomUUID(),
                random.nextInt(8) == 0 ? one(DecisionKind.values(), random) : kind,
                random.nextInt(3) == 0 ? one(DecisionOutcome.values(), random) : DecisionOutcome.GRANTED,
                random.nextInt(8) == 0 ? " " : "For these reasons.",
                List.of(new InputHash("report.issued", UUID.randomUUID(), NOW, "b".repeat(64))));
    }

    private CaseFact fact(Random random) {
        FactStamp stamp = FileFixtures.at(100 + minute++);
        List<CaseFact> facts = new ArrayList<>(FileFixtures.completeCase(
                random.nextInt(4) == 0 ? Recommendation.Kind.REFUSE : Recommendation.Kind.GRANT));
        facts.addAll(Arrays.asList(LaterFiles.recertified()));
        ApplicationKind asked = one(ApplicationKind.values(), random);
        facts.add(LaterFiles.agreed(application(asked), asked, TODAY.minusDays(random.nextInt(90))));
        facts.add(LaterFiles.recommended(AuditKind.SURVEILLANCE, one(Recommendation.Kind.values(), random)));
        facts.add(new CaseFact.ApplicationAccepted(
                application(ApplicationKind.TRANSFER),
                ApplicationKind.TRANSFER,
                Regime.MANAGEMENT_SYSTEM,
                true,
                random.nextInt(3) == 0 ? List.of(bar(random, stamp)) : List.of(),
                new SourceCertificate("A-1", "Another body", TODAY.minusYears(2), TODAY.plusYears(1))));
        for (int finding = 0; finding < 6; finding++) {
            facts.add(new CaseFact.FindingChanged(FileFixtures.finding(
                    random.nextInt(3),
                    one(FindingGrade.values(), random),
                    random.nextInt(4) != 0 ? FindingStatus.VERIFIED_CLOSED : one(FindingStatus.values(), random),
                    stamp)));
        }
        if (random.nextInt(100) == 0) {
            return new CaseFact.TeamConfirmed(
                    LaterFiles.LATER_AUDIT,
                    AuditKind.SURVEILLANCE,
                    List.of(new TeamMember(LaterFiles.LATER_AUDIT, one(PEOPLE, random), "OBSERVER")));
        }
        return one(facts, random);
    }

    private static UUID application(ApplicationKind asked) {
        return new UUID(0xA0L, asked.name().hashCode());
    }

    private static Bar bar(Random random, FactStamp stamp) {
        return new Bar(one(PEOPLE, random), until(random), stamp);
    }

    private static @Nullable LocalDate until(Random random) {
        return random.nextInt(3) == 0 ? null : TODAY.plusDays(random.nextInt(5) - 3L);
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> T one(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
