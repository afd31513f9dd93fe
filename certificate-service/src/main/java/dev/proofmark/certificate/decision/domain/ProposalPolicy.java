package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.domain.CertificateDecisions;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a proposal has to say, and who may make which (ISO/IEC 17021-1:2015, 9.6.5). */
public final class ProposalPolicy {
    private ProposalPolicy() {}

    static Optional<Refusal> refusal(DecisionKind kind, FileCommand.Propose command) {
        if (command.byHolder() ? !kind.askedForByHolders() : !kind.proposedByPeople()) {
            return Optional.of(Refusal.of("forbidden"));
        }
        return incomplete(kind, command.terms()).or(() -> groundsOfBody(command));
    }

    private static Optional<Refusal> incomplete(DecisionKind kind, Proposal.Terms terms) {
        List<FieldRefusal> missing = blanks(kind, terms)
                .map(pointer -> FieldRefusal.of(pointer, "required"))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(missing));
    }

    /** A holder asks for itself; that it has failed is the body's to say (9.6.5.2). */
    private static Optional<Refusal> groundsOfBody(FileCommand.Propose command) {
        SuspensionGround ground = command.terms().ground();
        return command.byHolder() && ground != null && ground != SuspensionGround.CLIENT_REQUEST
                ? Optional.of(Refusal.at("client-request", "/grounds"))
                : Optional.empty();
    }

    private static Stream<String> blanks(DecisionKind kind, Proposal.Terms terms) {
        return switch (kind) {
            case SUSPENSION ->
                Stream.concat(
                        blank("/reason", terms.reason()),
                        terms.ground() == null || terms.resolveBy() == null ? Stream.of("/resolveBy") : Stream.empty());
            case REINSTATEMENT -> blank("/resolution", terms.reason());
            case TRANSFER_OUT ->
                Stream.concat(
                        blank("/acceptingBody", terms.acceptingBody()),
                        terms.effectiveDate() == null ? Stream.of("/effectiveDate") : Stream.empty());
            case REDUCTION -> Stream.concat(blank("/reason", terms.reason()), blanks(terms.scope()));
            case INITIAL, TRANSFER, RENEWAL, RESTORATION, EXTENSION, MAINTENANCE, WITHDRAWAL, RETURN ->
                blank("/reason", terms.reason());
        };
    }

    private static Stream<String> blanks(@Nullable ReducedScope scope) {
        return scope == null
                ? Stream.of("/scopeKorean")
                : Stream.of(
                                blank("/scopeKorean", scope.korean()),
                                blank("/scopeEnglish", scope.english()),
                                scope.siteNames().isEmpty() ? Stream.of("/siteNames") : Stream.<String>empty())
                        .flatMap(pointers -> pointers);
    }

    private static Stream<String> blank(String pointer, @Nullable String text) {
        return text == null || text.isBlank() ? Stream.of(pointer) : Stream.empty();
    }

    /** What the certificate's state, its dates or its content refuse of that on this day. */
    public static Optional<Refusal> impossible(
            Certificate certificate, DecisionKind kind, Proposal.Terms terms, Instant now, LocalDate today) {
        ReducedScope scope = terms.scope();
        return unknownSites(scope, certificate)
                .or(() -> command(certificate, kind, terms, today)
                        .map(command -> CertificateDecisions.decide(certificate, command, now, today))
                        .flatMap(ProposalPolicy::refusalOf));
    }

    private static Optional<Refusal> unknownSites(@Nullable ReducedScope scope, Certificate certificate) {
        return scope == null
                        || scope.unknownIn(certificate.current().content().scope())
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.at("unknown-site", "/siteNames"));
    }

    private static Optional<CertificateCommand> command(
            Certificate certificate, DecisionKind kind, Proposal.Terms terms, LocalDate today) {
        var decided = new CertificateCommand.Decided(certificate.id(), today);
        return switch (kind) {
            case SUSPENSION ->
                Optional.ofNullable(terms.resolveBy()).map(by -> new CertificateCommand.Suspend(decided, by));
            case REINSTATEMENT -> Optional.of(new CertificateCommand.Reinstate(decided));
            case WITHDRAWAL -> Optional.of(new CertificateCommand.Withdraw(decided));
            case RETURN -> Optional.of(new CertificateCommand.GiveBack(decided));
            case TRANSFER_OUT ->
                Optional.ofNullable(terms.effectiveDate())
                        .map(effective -> new CertificateCommand.TransferOut(decided, effective));
            case REDUCTION ->
                Optional.ofNullable(terms.scope())
                        .map(scope -> scope.of(certificate.current().content()))
                        .map(content -> new CertificateCommand.Reduce(decided, content, null));
            case INITIAL, TRANSFER, RENEWAL, RESTORATION, EXTENSION, MAINTENANCE -> Optional.empty();
        };
    }

    private static Optional<Refusal> refusalOf(Outcome<Certificate, ?> outcome) {
        return outcome instanceof Outcome.Refused<Certificate, ?> refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }
}
