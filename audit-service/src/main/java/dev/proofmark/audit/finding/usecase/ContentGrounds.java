package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.finding.domain.ContentGround;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingStanding;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what has to be known to judge contents: the scheme's requirements, and the findings that they repeat. */
@ApplicationScoped
public class ContentGrounds {

    private final SignedAgreements agreements;
    private final SchemeRequirements requirements;
    private final Findings findings;

    public ContentGrounds(SignedAgreements agreements, SchemeRequirements requirements, Findings findings) {
        this.agreements = agreements;
        this.requirements = requirements;
        this.findings = findings;
    }

    public Uni<ContentGround> of(Audit audit, FindingContent content) {
        return of(audit, List.of(content)).map(grounds -> grounds.apply(content));
    }

    /** The ground of each of these contents. */
    public Uni<Function<FindingContent, ContentGround>> of(Audit audit, Collection<FindingContent> contents) {
        return scheme(audit, contents)
                .chain(scheme ->
                        repeated(audit, contents).map(repeated -> content -> ground(scheme, repeated, content)));
    }

    /** The audit's scheme, if any of the contents cites a requirement. */
    private Uni<Optional<SchemeVersion>> scheme(Audit audit, Collection<FindingContent> contents) {
        return contents.stream().allMatch(content -> content.requirement() == null)
                ? Uni.createFrom().item(Optional.empty())
                : agreements.schemeOf(audit).map(Optional::of);
    }

    private Uni<Map<UUID, FindingStanding>> repeated(Audit audit, Collection<FindingContent> contents) {
        List<UUID> ids = contents.stream()
                .map(FindingContent::repeats)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : findings.ofOtherAudits(audit.identity().certificationId(), audit.id(), ids)
                        .map(found -> found.stream()
                                .filter(finding -> finding.content().grade().isNonconformity())
                                .collect(Collectors.toMap(Finding::id, Finding::standing)));
    }

    private ContentGround ground(
            Optional<SchemeVersion> scheme, Map<UUID, FindingStanding> repeated, FindingContent content) {
        var requirement = content.requirement();
        var exists = requirement != null
                && scheme.filter(known -> requirements.exist(known, requirement))
                        .isPresent();
        var repeats = content.repeats();
        return new ContentGround(exists, repeats == null ? null : repeated.get(repeats));
    }
}
