package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.sampling.domain.SamplingDecisions.Basis;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Organisations with many sites, for tests. */
final class SamplingFixture {

    static final UUID HEAD_OFFICE = new UUID(7, 0);
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private SamplingFixture() {}

    static UUID site(int number) {
        return new UUID(7, number);
    }

    /** A head office and so many sites, of which each has one person more than the one before. */
    static AuditScope scope(int sites) {
        var client = new Client(new UUID(0, 3), "주식회사 누리", "Nuri Co., Ltd.", "대전", "Daejeon", "KR", "Daejeon");
        var all = Stream.concat(
                        Stream.of(auditedSite(HEAD_OFFICE, true, 5)),
                        IntStream.rangeClosed(1, sites).mapToObj(number -> auditedSite(site(number), false, number)))
                .toList();
        return new AuditScope(
                client, "개발", "Development", all, 5000, List.of("AI_USER"), List.of("새김"), null, "1", DAY);
    }

    private static AuditedSite auditedSite(UUID id, boolean headOffice, int headcount) {
        return new AuditedSite(id, "사업장", "Site", "대전", "Daejeon", headOffice, headcount, "개발", "Development");
    }

    static SiteGroup group(int sites, @Nullable Integer wanted) {
        return group(IntStream.rangeClosed(1, sites), true, wanted);
    }

    static SiteGroup group(IntStream sites, boolean mayBeSampled, @Nullable Integer wanted) {
        var members = sites.mapToObj(number -> new GroupedSite(site(number), SiteRisk.NORMAL))
                .toList();
        return new SiteGroup("branches", members, mayBeSampled, wanted);
    }

    static SampleWish wish(AuditKind kind, SiteGroup... groups) {
        return wish(kind, 1, groups);
    }

    static SampleWish wish(AuditKind kind, int sequence, SiteGroup... groups) {
        return new SampleWish(new AuditPlace(kind, 1, sequence), false, List.of(groups), null);
    }

    static Outcome<SiteSample, SamplingEvent> draw(SampleWish wish, AuditScope scope, List<SiteSample> earlier) {
        var identity = new ProgrammeIdentity(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new SchemeVersion("aims-42001", 1));
        var basis = new Basis(new UUID(9, 9), "0123456789abcdef", identity, scope, earlier);
        return SamplingDecisions.draw(wish, basis, "planner", DAY);
    }
}
