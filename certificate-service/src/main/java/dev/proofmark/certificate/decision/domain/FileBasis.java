package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of its case a file rests on.
 *
 * @param application the one that asked for what is decided
 * @param audit the one whose report and recommendation are looked at
 * @param evaluation the same where a product is certified: that of the application's agreement
 */
record FileBasis(
        CaseFacts facts,
        @Nullable ApplicationFacts application,
        @Nullable AuditFacts audit,
        @Nullable EvaluationFacts evaluation) {
    private static final Set<AuditKind> AFTER_THE_FIRST =
            EnumSet.of(AuditKind.SURVEILLANCE, AuditKind.RECERTIFICATION, AuditKind.SPECIAL, AuditKind.SHORT_NOTICE);

    static FileBasis of(FileMatter matter, CaseFacts facts) {
        return facts.regime() == Regime.PRODUCT && matter.kind().restsOnEvaluation()
                ? evaluated(facts, asking(matter, facts))
                : audited(matter, facts);
    }

    private static @Nullable ApplicationFacts asking(FileMatter matter, CaseFacts facts) {
        return matter.kind() == DecisionKind.INITIAL ? newest(facts, ApplicationKind.INITIAL) : changing(matter, facts);
    }

    /**
     * I-46: the application of the version that the file was opened for, or of one that was agreed on later. What was agreed
     * on before is another version's, which may have been certified on the same day.
     */
    private static @Nullable ApplicationFacts changing(FileMatter matter, CaseFacts facts) {
        UUID occasion = matter.occasion();
        ApplicationFacts asked = occasion == null ? null : facts.applications().get(occasion);
        if (asked == null || asked.end() != null || asked.agreement() == null) {
            return standing(
                    facts, ApplicationKind.RECERTIFICATION, matter.since().plusDays(1));
        }
        return newest(
                facts,
                application -> application.asksFor(ApplicationKind.RECERTIFICATION)
                        && application.end() == null
                        && !application.agreedAt().isBefore(asked.agreedAt()));
    }

    private static FileBasis evaluated(CaseFacts facts, @Nullable ApplicationFacts application) {
        return new FileBasis(
                facts, application, null, application == null ? null : facts.evaluationFor(application.id()));
    }

    private static FileBasis audited(FileMatter matter, CaseFacts facts) {
        return switch (matter.kind()) {
            case INITIAL ->
                new FileBasis(facts, newest(facts, ApplicationKind.INITIAL), last(facts, AuditKind.STAGE_2));
            case TRANSFER -> new FileBasis(facts, newest(facts, ApplicationKind.TRANSFER), null);
            case RENEWAL, RESTORATION ->
                new FileBasis(
                        facts,
                        standing(facts, ApplicationKind.RECERTIFICATION, matter.since()),
                        last(
                                facts,
                                audit -> audit.kind() == AuditKind.RECERTIFICATION
                                        && !audit.endedBefore(matter.since())));
            case EXTENSION -> extension(facts, newest(facts, ApplicationKind.SCOPE_EXTENSION));
            case REDUCTION ->
                new FileBasis(
                        facts,
                        matter.occasion() == null ? null : facts.applications().get(matter.occasion()),
                        recommending(facts, Recommendation.Kind.REDUCE));
            case MAINTENANCE -> new FileBasis(facts, null, recommending(facts, Recommendation.Kind.MAINTAIN));
            case SUSPENSION -> new FileBasis(facts, null, recommending(facts, Recommendation.Kind.SUSPEND));
            case WITHDRAWAL -> new FileBasis(facts, null, recommending(facts, Recommendation.Kind.WITHDRAW));
            case REINSTATEMENT, RETURN, TRANSFER_OUT -> new FileBasis(facts, null, null);
        };
    }

    private FileBasis(CaseFacts facts, @Nullable ApplicationFacts application, @Nullable AuditFacts audit) {
        this(facts, application, audit, null);
    }

    /** I-34: an audit that was concluded after the agreement looked at what is added. */
    private static FileBasis extension(CaseFacts facts, @Nullable ApplicationFacts application) {
        if (application == null || application.agreement() == null) {
            return new FileBasis(facts, application, null);
        }
        LocalDate signed = application.agreement().signedOn();
        Predicate<AuditFacts> after = audit -> AFTER_THE_FIRST.contains(audit.kind()) && !audit.endedBefore(signed);
        AuditFacts reported = last(facts, after.and(AuditFacts::reported));
        return new FileBasis(facts, application, reported == null ? last(facts, after) : reported);
    }

    /** What is still to come before the file can be reviewed, in the order of the certification. */
    List<FileInput> missing(DecisionKind kind, @Nullable Proposal proposal) {
        return needed(kind).filter(input -> !has(input, proposal)).sorted().toList();
    }

    private Stream<FileInput> needed(DecisionKind kind) {
        return facts.regime() == Regime.PRODUCT && kind.restsOnEvaluation()
                ? Stream.of(
                        FileInput.APPLICATION_ACCEPTED,
                        FileInput.AGREEMENT_SIGNED,
                        FileInput.TEST_REPORT_ISSUED,
                        FileInput.RECOMMENDATION_MADE)
                : neededOfAudits(kind);
    }

    private static Stream<FileInput> neededOfAudits(DecisionKind kind) {
        return switch (kind) {
            case INITIAL ->
                Stream.of(
                        FileInput.APPLICATION_ACCEPTED,
                        FileInput.AGREEMENT_SIGNED,
                        FileInput.STAGE_1_CONCLUDED,
                        FileInput.STAGE_2_CONCLUDED,
                        FileInput.REPORT_ISSUED,
                        FileInput.RECOMMENDATION_MADE);
            case TRANSFER ->
                Stream.of(FileInput.APPLICATION_ACCEPTED, FileInput.AGREEMENT_SIGNED, FileInput.SOURCE_CERTIFICATE);
            case RENEWAL, RESTORATION ->
                Stream.of(FileInput.RECERTIFICATION_CONCLUDED, FileInput.REPORT_ISSUED, FileInput.RECOMMENDATION_MADE);
            case EXTENSION -> Stream.of(FileInput.AGREEMENT_SIGNED, FileInput.AUDIT_CONCLUDED, FileInput.REPORT_ISSUED);
            case REDUCTION -> Stream.of(FileInput.REDUCED_SCOPE);
            case MAINTENANCE, SUSPENSION, REINSTATEMENT, WITHDRAWAL, RETURN, TRANSFER_OUT -> Stream.empty();
        };
    }

    private boolean has(FileInput input, @Nullable Proposal proposal) {
        return switch (input) {
            case APPLICATION_ACCEPTED -> application != null && application.accepted();
            case AGREEMENT_SIGNED -> agreement().isPresent();
            case SOURCE_CERTIFICATE -> application != null && application.source() != null;
            case STAGE_1_CONCLUDED -> last(facts, AuditKind.STAGE_1) != null;
            case STAGE_2_CONCLUDED, RECERTIFICATION_CONCLUDED, AUDIT_CONCLUDED -> audit != null;
            case REPORT_ISSUED -> audit != null && audit.reported();
            case TEST_REPORT_ISSUED -> testReport().isPresent();
            case RECOMMENDATION_MADE -> recommendation().isPresent();
            case REDUCED_SCOPE -> proposal != null || agreement().isPresent();
        };
    }

    Optional<Agreement> agreement() {
        return Optional.ofNullable(application).map(ApplicationFacts::agreement);
    }

    Optional<ApplicationEnd> end() {
        return Optional.ofNullable(application).map(ApplicationFacts::end);
    }

    Optional<Recommendation> recommendation() {
        return evaluation == null
                ? Optional.ofNullable(audit).map(AuditFacts::recommendation)
                : Optional.ofNullable(evaluation.recommendation());
    }

    Optional<TestReport> testReport() {
        return Optional.ofNullable(evaluation).map(EvaluationFacts::report);
    }

    /** The application of that kind with the newest agreement. */
    private static @Nullable ApplicationFacts newest(CaseFacts facts, ApplicationKind kind) {
        return newest(facts, application -> application.asksFor(kind));
    }

    /** The same among those that have not ended and were agreed on in that cycle. */
    private static @Nullable ApplicationFacts standing(CaseFacts facts, ApplicationKind kind, LocalDate since) {
        return newest(
                facts,
                application -> application.asksFor(kind) && application.end() == null && application.agreedFrom(since));
    }

    private static @Nullable ApplicationFacts newest(CaseFacts facts, Predicate<ApplicationFacts> wanted) {
        return facts.applications().values().stream()
                .filter(wanted)
                .max(Comparator.comparing(ApplicationFacts::agreedAt).thenComparing(ApplicationFacts::id))
                .orElse(null);
    }

    private static @Nullable AuditFacts last(CaseFacts facts, AuditKind kind) {
        return last(facts, audit -> audit.kind() == kind);
    }

    /** The last of those audits that is concluded. */
    private static @Nullable AuditFacts last(CaseFacts facts, Predicate<AuditFacts> wanted) {
        return facts.audits().values().stream()
                .filter(audit -> audit.lastDay() != null)
                .filter(wanted)
                .max(Comparator.comparing(AuditFacts::endedOn).thenComparing(AuditFacts::id))
                .orElse(null);
    }

    /** The audit after which that was recommended last. */
    private static @Nullable AuditFacts recommending(CaseFacts facts, Recommendation.Kind kind) {
        return facts.audits().values().stream()
                .filter(audit ->
                        audit.recommendation() != null && audit.recommendation().kind() == kind)
                .max(Comparator.comparing(AuditFacts::recommendedAt).thenComparing(AuditFacts::id))
                .orElse(null);
    }
}
