package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;

/**
 * A complaint or an appeal as somebody meets it.
 *
 * @param inside whether they see how it is handled; whoever raised it sees how far it is
 */
public record SeenGrievance(Grievance grievance, boolean inside) {}
