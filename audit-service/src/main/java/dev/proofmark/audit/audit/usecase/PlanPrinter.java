package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.SentPlan;
import io.smallrye.mutiny.Uni;

/** Prints plans. */
public interface PlanPrinter {

    /** The plan as a PDF, off the event loop. */
    Uni<byte[]> print(SentPlan plan);
}
