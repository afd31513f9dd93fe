package dev.proofmark.certificate.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.Proposal;
import dev.proofmark.certificate.decision.domain.ReducedScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed about a certificate and waits for its decision: all that its holder sees of the file.
 *
 * @param reason of a reinstatement: the evidence that what led to the suspension is resolved
 * @param byHolder whether the holder asked for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        UUID fileId,
        UUID certificateId,
        String kind,
        String status,
        String reason,
        @Nullable String grounds,
        @Nullable LocalDate resolveBy,
        @Nullable String acceptingBody,
        @Nullable LocalDate effectiveDate,
        @Nullable String scopeKorean,
        @Nullable String scopeEnglish,
        @Nullable List<String> siteNames,
        boolean byHolder,
        Instant proposedAt) {

    static ProposalView of(CertificationFile file) {
        Proposal proposal = Objects.requireNonNull(file.proposal());
        Proposal.Terms terms = proposal.terms();
        ReducedScope scope = terms.scope();
        return new ProposalView(
                file.id(),
                Objects.requireNonNull(file.matter().certificateId()),
                file.kind().name(),
                file.status().name(),
                terms.reason(),
                terms.ground() == null ? null : terms.ground().name(),
                terms.resolveBy(),
                terms.acceptingBody(),
                terms.effectiveDate(),
                scope == null ? null : scope.korean(),
                scope == null ? null : scope.english(),
                scope == null ? null : scope.siteNames(),
                proposal.byHolder(),
                proposal.proposedAt());
    }
}
