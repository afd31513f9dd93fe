package dev.proofmark.audit.testreport.domain;

/**
 * A report that was issued. It never changes; an amendment is another one.
 *
 * @param sha256 of the printed report, in lower-case hexadecimal
 */
public record TestReport(ReportText text, String sha256) {}
