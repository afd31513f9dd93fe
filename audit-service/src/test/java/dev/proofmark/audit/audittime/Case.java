package dev.proofmark.audit.audittime;

import dev.proofmark.contracts.AiRole;
import dev.proofmark.contracts.AiSystem;
import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.ControlStatement;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.LifecycleRole;
import dev.proofmark.contracts.RiskClass;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.Site;
import dev.proofmark.contracts.StatementOfApplicability;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationKind;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.organisation.MemberAdded;
import dev.proofmark.contracts.organisation.MemberRole;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.outbox.EventJson;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One case as application-service tells it: publishes its events to the real broker. */
public final class Case {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    public final UUID certification = Ids.next();
    public final UUID organisation = Ids.next();
    public final UUID application = Ids.next();
    private final List<Site> sites;

    /** An organisation of 120 people in two roles at so many sites, the first of which is the head office. */
    public Case(int sites) {
        this.sites = IntStream.range(0, sites).mapToObj(Case::site).toList();
    }

    /** The ids of the sites, the head office's first. */
    public List<UUID> sites() {
        return sites.stream().map(Site::siteId).toList();
    }

    /** {@code applicant} becomes a member of the organisation. */
    public Case withMember() {
        return tell(
                Events.ORGANISATION_MEMBER_ADDED,
                organisation,
                new MemberAdded(organisation, People.idOf("applicant"), MemberRole.OWNER));
    }

    public Case submitted() {
        return submitted(1, 120, Ids.next());
    }

    Case submitted(long version, int headcount, UUID eventId) {
        ApplicationSubmitted data = new ApplicationSubmitted(
                application,
                certification,
                organisation,
                ApplicationKind.INITIAL,
                scheme(),
                version,
                scope(headcount),
                DAY);
        return tell(Events.APPLICATION_SUBMITTED, certification, data, eventId);
    }

    /** Under an agreement, after the acceptance that it follows. */
    public Case signed() {
        ApplicationAccepted accepted = new ApplicationAccepted(
                application,
                certification,
                organisation,
                ApplicationKind.INITIAL,
                scheme(),
                List.of("AIMS-42001"),
                false,
                null,
                People.idOf("reviewer"),
                DAY,
                List.of(),
                null);
        AgreementSigned data = new AgreementSigned(
                Ids.next(),
                application,
                certification,
                organisation,
                ApplicationKind.INITIAL,
                scheme(),
                scope(120),
                "c".repeat(64),
                DAY);
        return tell(Events.APPLICATION_ACCEPTED, certification, accepted)
                .tell(Events.AGREEMENT_SIGNED, certification, data);
    }

    private <T> Case tell(EventType<T> type, UUID key, T data) {
        return tell(type, key, data, Ids.next());
    }

    private <T> Case tell(EventType<T> type, UUID key, T data, UUID eventId) {
        new News(type, eventId, key, application, People.idOf("applicant"), EventJson.write(data)).tell();
        return this;
    }

    private static SchemeReference scheme() {
        return new SchemeReference("aims-42001", 1);
    }

    private CertificationScope scope(int headcount) {
        return new CertificationScope(
                new Holder(organisation, "주식회사 가온지능", "Gaon AI Co., Ltd.", "대전", "Daejeon", "KR", "Daejeon"),
                "인공지능 시스템의 개발",
                "Development of AI systems",
                sites,
                headcount,
                List.of(AiRole.AI_PRODUCER, AiRole.AI_PROVIDER),
                List.of(
                        system("새김비전", RiskClass.LIMITED, false),
                        system("설비지기", RiskClass.HIGH, true),
                        system("문서길잡이", RiskClass.LIMITED, true)),
                new StatementOfApplicability("1.0", DAY, List.of(new ControlStatement("A.2.2", true))),
                null);
    }

    private static AiSystem system(String name, RiskClass risk, boolean highImpact) {
        return new AiSystem(Ids.next(), name, "검사", LifecycleRole.DEVELOPED, risk, highImpact);
    }

    private static Site site(int number) {
        return new Site(Ids.next(), "사업장", "Site", "대전", "Daejeon", number == 0, 1 + number, "개발", "Development");
    }
}
