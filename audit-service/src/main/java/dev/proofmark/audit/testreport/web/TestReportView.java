package dev.proofmark.audit.testreport.web;

import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.domain.ReportedResult;
import dev.proofmark.audit.testreport.domain.TestReport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that was issued; all of it is in its pages and its data.
 *
 * @param amends number of the report that it replaces; null for the first
 * @param changed what is different from that one
 * @param sha256 of its pages
 * @param dataSha256 of its data
 */
public record TestReportView(
        UUID reportId,
        UUID evaluationId,
        String number,
        @Nullable String amends,
        @Nullable String changed,
        LocalDate testedFrom,
        LocalDate testedUntil,
        LocalDate issuedOn,
        String authorisedBy,
        boolean meetsAll,
        List<ResultView> results,
        String sha256,
        String dataSha256) {

    /** A metric as it is stated, as it was recomputed, and what it means against its limit. */
    public record ResultView(
            String metric,
            @Nullable String label,
            String value,
            String recomputed,
            @Nullable IntervalView interval,
            @Nullable String side,
            @Nullable String limit,
            @Nullable String verdict) {}

    /** An interval, its bounds rounded outwards. */
    public record IntervalView(String low, String high, String confidence, String method) {}

    static TestReportView of(TestReport report) {
        ReportText text = report.text();
        Amendment amends = text.amends();
        return new TestReportView(
                text.reportId(),
                text.evaluationId(),
                text.number(),
                amends == null ? null : amends.number(),
                amends == null ? null : amends.changed(),
                text.testedFrom(),
                text.testedUntil(),
                text.issuedOn(),
                text.authorisedBy(),
                text.meetsAll(),
                text.results().stream().map(TestReportView::of).toList(),
                report.sha256(),
                text.dataSha256());
    }

    private static ResultView of(ReportedResult result) {
        var interval = result.interval();
        var limit = result.limit();
        var conformity = result.conformity();
        return new ResultView(
                result.name().metric(),
                result.name().label(),
                result.value(),
                result.recomputed(),
                interval == null
                        ? null
                        : new IntervalView(interval.low(), interval.high(), interval.confidence(), interval.method()),
                limit == null ? null : limit.side().name(),
                limit == null ? null : limit.limit(),
                conformity == null ? null : conformity.name());
    }
}
