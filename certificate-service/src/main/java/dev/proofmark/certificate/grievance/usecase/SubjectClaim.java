package dev.proofmark.certificate.grievance.usecase;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says that a complaint is about.
 *
 * @param aboutClient about a certified client, else about the body itself
 * @param certificateNumber of that client
 */
public record SubjectClaim(boolean aboutClient, @Nullable String certificateNumber) {}
