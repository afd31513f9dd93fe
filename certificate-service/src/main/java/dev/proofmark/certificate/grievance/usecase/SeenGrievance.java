package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or an appeal as somebody meets it.
 *
 * @param inside whether they see how it is handled; whoever raised it sees how far it is
 * @param disputed what an appeal is against, where one is looked at and nothing is done; else null
 */
public record SeenGrievance(
        Grievance grievance, boolean inside, @Nullable DisputedDecision disputed) {

    SeenGrievance(Grievance grievance, boolean inside) {
        this(grievance, inside, null);
    }

    SeenGrievance against(DisputedDecision decision) {
        return new SeenGrievance(grievance, inside, decision);
    }
}
