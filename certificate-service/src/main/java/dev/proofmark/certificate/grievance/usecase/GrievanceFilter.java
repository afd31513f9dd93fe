package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.GrievanceState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints or appeals somebody asks for: all that is said has to hold.
 *
 * @param dueBefore whoever raised it is to hear of the body before that day
 */
public record GrievanceFilter(
        @Nullable String reference,
        @Nullable GrievanceState state,
        @Nullable String handler,
        @Nullable LocalDate dueBefore) {}
