package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.ContentDecisions;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.Revised;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead gives a finding another grade and says why (ISO/IEC 17021-1:2015, 9.4.5); it never falls unseen. */
@ApplicationScoped
public class RegradeFinding {

    private final ReviseFinding revising;
    private final ContentGrounds grounds;
    private final DateFindings dates;
    private final FindingKeeping keeping;

    public RegradeFinding(ReviseFinding revising, ContentGrounds grounds, DateFindings dates, FindingKeeping keeping) {
        this.revising = revising;
        this.grounds = grounds;
        this.dates = dates;
        this.keeping = keeping;
    }

    /**
     * Another grade.
     *
     * @param requirement what an opportunity lacks that becomes a nonconformity; null leaves it as it is
     * @param evidence the same
     */
    public Uni<SeenFinding> handle(
            UUID id,
            FindingGrade grade,
            @Nullable String requirement,
            @Nullable String evidence,
            String reason,
            CommandContext context) {
        return revising.claimed(id, context).chain(held -> {
            var content = content(held.finding().content(), grade, requirement, evidence);
            return grounds.of(held.seen().audit(), content)
                    .map(ground -> ContentDecisions.regrade(
                                    held.finding(),
                                    content,
                                    reason,
                                    held.reported(),
                                    ground,
                                    FindingActors.of(held.seen(), context.actor()),
                                    context.today())
                            .orThrow()
                            .state())
                    .chain(revised -> dated(held, revised, context))
                    .chain(revised -> keeping.change(held.finding(), revised, held.reported(), context))
                    .map(saved -> new SeenFinding(saved, held.seen().client()));
        });
    }

    /** After the report the client has its time anew, for what it owes by the new grade. */
    private Uni<Revised> dated(ReviseFinding.Held held, Revised revised, CommandContext context) {
        return held.reported()
                ? dates.of(held.seen().audit(), revised.finding(), context)
                        .map(dated -> new Revised(dated, revised.history()))
                : Uni.createFrom().item(revised);
    }

    private static FindingContent content(
            FindingContent present, FindingGrade grade, @Nullable String requirement, @Nullable String evidence) {
        return new FindingContent(
                grade,
                requirement == null ? present.requirement() : requirement,
                present.statement(),
                evidence == null ? present.evidence() : evidence,
                present.repeats());
    }
}
