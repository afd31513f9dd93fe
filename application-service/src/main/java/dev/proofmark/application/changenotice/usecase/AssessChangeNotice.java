package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.Assessment;
import dev.proofmark.application.changenotice.domain.AssessmentOutcome;
import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeCommand;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says for the body what follows from a client's changes (ISO/IEC 17021-1:2015, 8.5.3 and 9.6.4). */
@ApplicationScoped
public class AssessChangeNotice {

    private final ChangeNoticeAccess access;
    private final CertificationRegimes certifications;
    private final ChangeNoticeDecisions decisions;

    public AssessChangeNotice(
            ChangeNoticeAccess access, CertificationRegimes certifications, ChangeNoticeDecisions decisions) {
        this.access = access;
        this.certifications = certifications;
        this.decisions = decisions;
    }

    /**
     * What a reviewer concludes.
     *
     * @param rationale for the body's own file
     * @param messageKorean what the client is told, in its language at least
     */
    public record Conclusion(
            AssessmentOutcome outcome,
            String rationale,
            @Nullable String messageKorean,
            @Nullable String messageEnglish) {}

    /** The notice, assessed. */
    public Uni<ChangeNotice> handle(UUID organisationId, UUID id, Conclusion conclusion, CommandContext context) {
        Assessment assessment = new Assessment(
                conclusion.outcome(),
                conclusion.rationale(),
                conclusion.messageKorean(),
                conclusion.messageEnglish(),
                context.actor().personId(),
                context.today());
        return access.asImpartialStaff(organisationId, id, context)
                .chain(found -> certifications
                        .underContract(found.notice().details().certificationIds(), organisationId)
                        .map(regimes -> new ChangeNoticeCommand.Assess(
                                assessment, found.organisation().isKorean(), Set.copyOf(regimes.values())))
                        .chain(assess -> decisions.carryOut(found.notice(), assess, context)));
    }
}
