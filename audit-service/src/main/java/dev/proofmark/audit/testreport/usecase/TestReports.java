package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.testreport.domain.TestReport;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports that were issued; they are added and never changed. */
public interface TestReports {

    /** A number that no other report has. */
    Uni<Long> nextNumber();

    Uni<TestReport> add(TestReport report, byte[] pdf);

    /** All of an evaluation, the newest first: the one in force comes first. */
    Uni<List<TestReport>> of(UUID evaluationId);

    /** A report as it was printed. */
    Uni<Optional<byte[]>> pdf(UUID reportId);
}
