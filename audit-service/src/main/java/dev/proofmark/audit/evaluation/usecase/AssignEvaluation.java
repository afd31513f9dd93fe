package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.audit.usecase.TiesToClients;
import dev.proofmark.audit.evaluation.domain.AssignmentFacts;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.usecase.Laboratories;
import dev.proofmark.audit.personnel.usecase.Dossiers;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The programme manager fixes laboratory and people of an evaluation (ISO/IEC 17065:2012, 6.2.2 and 7.4.2). */
@ApplicationScoped
public class AssignEvaluation {

    private final EvaluationAccess access;
    private final EvaluationChanges changes;
    private final EvaluationSchemes schemes;
    private final Laboratories laboratories;
    private final Dossiers dossiers;
    private final TiesToClients ties;

    public AssignEvaluation(
            EvaluationAccess access,
            EvaluationChanges changes,
            EvaluationSchemes schemes,
            Laboratories laboratories,
            Dossiers dossiers,
            TiesToClients ties) {
        this.access = access;
        this.changes = changes;
        this.schemes = schemes;
        this.laboratories = laboratories;
        this.dossiers = dossiers;
        this.ties = ties;
    }

    /**
     * What is wanted.
     *
     * @param justification why the body accepts a laboratory whose accreditation doesn't cover the test (6.2.2; I-44)
     */
    public record Wish(
            UUID laboratoryId,
            List<UUID> testers,
            UUID authoriser,
            UUID evaluator,
            @Nullable String justification) {

        public Wish {
            testers = List.copyOf(testers);
        }

        Set<UUID> people() {
            return Stream.concat(testers.stream(), Stream.of(authoriser, evaluator))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    public Uni<Evaluation> handle(UUID id, Wish wish, CommandContext context) {
        return access.asPlanner(id, context)
                .chain(evaluation -> laboratory(wish)
                        .chain(laboratory -> facts(evaluation, laboratory, wish))
                        .chain(facts -> changes.carryOut(evaluation, command(wish, facts), context)));
    }

    private Uni<Laboratory> laboratory(Wish wish) {
        return laboratories
                .find(wish.laboratoryId())
                .map(found -> found.orElseThrow(() -> new RefusedException(
                        Refusal.validation(List.of(FieldRefusal.of("/laboratoryId", "laboratory-unknown"))))));
    }

    private Uni<AssignmentFacts> facts(Evaluation evaluation, Laboratory laboratory, Wish wish) {
        var identity = evaluation.identity();
        var holder = evaluation.agreed().holder();
        var names = Set.copyOf(List.of(holder.legalNameKorean(), holder.legalNameEnglish()));
        var people = wish.people().stream().map(UUID::toString).toList();
        return dossiers.hold(wish.people())
                .chain(known -> ties.of(identity.organisationId(), identity.certificationId(), names, people)
                        .map(client -> new AssignmentFacts(
                                laboratory, schemes.termsOf(evaluation.agreed().scheme()), client, known)));
    }

    private static EvaluationCommand command(Wish wish, AssignmentFacts facts) {
        return new EvaluationCommand.Assign(
                wish.laboratoryId(),
                wish.testers().stream().map(UUID::toString).toList(),
                wish.authoriser().toString(),
                wish.evaluator().toString(),
                wish.justification(),
                facts);
    }
}
