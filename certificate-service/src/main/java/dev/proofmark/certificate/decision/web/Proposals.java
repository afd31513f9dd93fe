package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.Proposal;
import dev.proofmark.certificate.decision.domain.ReducedScope;
import dev.proofmark.certificate.decision.domain.SuspensionGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What may be proposed about a certificate. */
public final class Proposals {
    private Proposals() {}

    /** A proposal of one kind. */
    public sealed interface Body {
        DecisionKind kind();

        Proposal.Terms terms();
    }

    /** Why a certificate is to be suspended. */
    public enum Grounds {
        FAILURE,
        AUDITS_NOT_ALLOWED,
        CLIENT_REQUEST,
        OTHER
    }

    /**
     * Makes a certificate temporarily invalid.
     *
     * @param resolveBy the last day to put things right
     */
    public record Suspension(
            @NotBlank @Size(max = 4000) String reason,
            @NotNull Grounds grounds,
            @NotNull LocalDate resolveBy) implements Body {
        @Override
        public DecisionKind kind() {
            return DecisionKind.SUSPENSION;
        }

        @Override
        public Proposal.Terms terms() {
            return Proposal.Terms.suspension(
                    reason,
                    switch (grounds) {
                        case FAILURE -> SuspensionGround.FAILURE;
                        case AUDITS_NOT_ALLOWED -> SuspensionGround.AUDITS_NOT_ALLOWED;
                        case CLIENT_REQUEST -> SuspensionGround.CLIENT_REQUEST;
                        case OTHER -> SuspensionGround.OTHER;
                    },
                    resolveBy);
        }
    }

    /**
     * Ends a suspension.
     *
     * @param resolution the evidence that what led to it is resolved (I-32)
     */
    public record Reinstatement(@NotBlank @Size(max = 4000) String resolution) implements Body {
        @Override
        public DecisionKind kind() {
            return DecisionKind.REINSTATEMENT;
        }

        @Override
        public Proposal.Terms terms() {
            return Proposal.Terms.because(resolution);
        }
    }

    /** Takes a certificate back for good. */
    public record Withdrawal(@NotBlank @Size(max = 4000) String reason) implements Body {
        @Override
        public DecisionKind kind() {
            return DecisionKind.WITHDRAWAL;
        }

        @Override
        public Proposal.Terms terms() {
            return Proposal.Terms.because(reason);
        }
    }

    /** The holder gives its certificate back. */
    public record Return(@NotBlank @Size(max = 4000) String reason) implements Body {
        @Override
        public DecisionKind kind() {
            return DecisionKind.RETURN;
        }

        @Override
        public Proposal.Terms terms() {
            return Proposal.Terms.because(reason);
        }
    }

    /**
     * Another body takes the certification over (IAF MD 2).
     *
     * @param effectiveDate the first day there
     */
    public record TransferOut(
            @NotBlank @Size(max = 200) String acceptingBody,
            @NotNull LocalDate effectiveDate) implements Body {
        @Override
        public DecisionKind kind() {
            return DecisionKind.TRANSFER_OUT;
        }

        @Override
        public Proposal.Terms terms() {
            return Proposal.Terms.transferOut(acceptingBody, effectiveDate);
        }
    }

    /**
     * Leaves parts out of the scope.
     *
     * @param siteNames the sites that stay, by their names in either language
     */
    public record Reduction(
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 4000) String scopeKorean,
            @NotBlank @Size(max = 4000) String scopeEnglish,
            @NotEmpty List<@NotBlank @Size(max = 200) String> siteNames)
            implements Body {
        public Reduction {
            siteNames = siteNames == null ? List.of() : List.copyOf(siteNames);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.REDUCTION;
        }

        @Override
        public Proposal.Terms terms() {
            return Proposal.Terms.reduction(reason, new ReducedScope(scopeKorean, scopeEnglish, siteNames));
        }
    }
}
