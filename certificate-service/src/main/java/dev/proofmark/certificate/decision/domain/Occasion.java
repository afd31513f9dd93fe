package dev.proofmark.certificate.decision.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a case that calls for a decision about its certificate, and opens a file on it the first time that it is
 * known.
 *
 * @param subject the application, audit or proposal
 */
public record Occasion(DecisionKind kind, UUID subject) {

    /** What calls for a decision now and did not before. */
    public static Set<Occasion> arisen(CaseFacts before, CaseFacts now) {
        Set<Occasion> arisen = new HashSet<>(in(now));
        arisen.removeAll(in(before));
        return arisen;
    }

    static Set<Occasion> in(CaseFacts facts) {
        return Stream.of(
                        facts.applications().values().stream().flatMap(Occasion::of),
                        facts.audits().values().stream().flatMap(Occasion::of),
                        facts.suspensionProposals().stream().map(id -> new Occasion(DecisionKind.SUSPENSION, id)))
                .flatMap(occasions -> occasions)
                .collect(Collectors.toSet());
    }

    private static Stream<Occasion> of(ApplicationFacts application) {
        if (application.kind() == null) {
            return Stream.empty();
        }
        boolean agreed = application.agreement() != null;
        Optional<DecisionKind> kind = switch (application.kind()) {
            case RECERTIFICATION -> Optional.of(DecisionKind.RENEWAL);
            case SCOPE_EXTENSION -> Optional.of(DecisionKind.EXTENSION).filter(_ -> agreed);
            case SCOPE_REDUCTION -> Optional.of(DecisionKind.REDUCTION).filter(_ -> agreed);
            case INITIAL, TRANSFER, EDITION_CHANGE -> Optional.empty();
        };
        return kind.map(about -> new Occasion(about, application.id())).stream();
    }

    private static Stream<Occasion> of(AuditFacts audit) {
        Stream<Occasion> renewal = audit.kind() == AuditKind.RECERTIFICATION
                ? Stream.of(new Occasion(DecisionKind.RENEWAL, audit.id()))
                : Stream.empty();
        Recommendation made = audit.recommendation();
        return made == null
                ? renewal
                : Stream.concat(renewal, recommended(made.kind()).stream().map(kind -> new Occasion(kind, audit.id())));
    }

    /** What is recommended of a certificate that there is, somebody who did not audit looks at (9.6.1). */
    private static Optional<DecisionKind> recommended(Recommendation.Kind kind) {
        return switch (kind) {
            case MAINTAIN -> Optional.of(DecisionKind.MAINTENANCE);
            case SUSPEND -> Optional.of(DecisionKind.SUSPENSION);
            case REDUCE -> Optional.of(DecisionKind.REDUCTION);
            case WITHDRAW -> Optional.of(DecisionKind.WITHDRAWAL);
            case GRANT, REFUSE -> Optional.empty();
        };
    }
}
