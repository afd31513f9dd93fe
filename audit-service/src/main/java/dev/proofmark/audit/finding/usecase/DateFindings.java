package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.MajorsInTime;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FollowUpTimes;
import dev.proofmark.audit.programme.domain.Cycle;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by when findings are answered and closed: by their grade, the kind of audit and what the body grants. */
@ApplicationScoped
public class DateFindings {

    private final SignedAgreements agreements;
    private final FindingConfig config;

    public DateFindings(SignedAgreements agreements, FindingConfig config) {
        this.agreements = agreements;
        this.config = config;
    }

    /** The finding with its days, counted from today. */
    public Uni<Finding> of(Audit audit, Finding finding, CommandContext context) {
        return latestForMajors(audit)
                .map(latest -> ContentDecisions.dated(finding, times(), latest.orElse(null), context.today()));
    }

    FollowUpTimes times() {
        return config.times();
    }

    /** The day by which the audit's majors have to be verified, whatever the body grants. */
    Uni<Optional<LocalDate>> latestForMajors(Audit audit) {
        return agreements.programmeOf(audit).map(programme -> MajorsInTime.latest(audit, validUntil(programme)));
    }

    private static @Nullable LocalDate validUntil(Programme programme) {
        return programme.cycle().map(Cycle::validUntil).orElse(null);
    }
}
