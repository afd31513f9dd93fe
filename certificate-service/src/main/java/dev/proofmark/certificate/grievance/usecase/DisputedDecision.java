package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.decision.usecase.AppealableDecisions.AppealableDecision;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal is against.
 *
 * @param certificate of the certification; null where none was ever granted
 */
public record DisputedDecision(
        AppealableDecision decision, @Nullable Certificate certificate) {}
