package dev.proofmark.certificate.grievance.usecase;

/** A complaint as somebody makes it. */
public record Complaint(SubjectClaim about, String statement, String language, Contact contact) {}
