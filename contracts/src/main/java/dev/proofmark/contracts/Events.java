package dev.proofmark.contracts;

import dev.proofmark.contracts.application.AgreementOffered;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationDeclined;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.application.ApplicationWithdrawn;
import dev.proofmark.contracts.application.ChangeAssessed;
import dev.proofmark.contracts.application.ChangeNotified;
import dev.proofmark.contracts.application.ChangeWithdrawn;
import dev.proofmark.contracts.application.InformationRequested;
import dev.proofmark.contracts.application.QuotationOffered;
import dev.proofmark.contracts.audit.AuditCancelled;
import dev.proofmark.contracts.audit.AuditConcluded;
import dev.proofmark.contracts.audit.AuditPostponed;
import dev.proofmark.contracts.audit.AuditTimeDetermined;
import dev.proofmark.contracts.audit.DeadlineMissed;
import dev.proofmark.contracts.audit.DeadlineReminded;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingRegraded;
import dev.proofmark.contracts.audit.MaintenanceRecorded;
import dev.proofmark.contracts.audit.ProgrammeCreated;
import dev.proofmark.contracts.audit.RecommendationMade;
import dev.proofmark.contracts.audit.ReportAmended;
import dev.proofmark.contracts.audit.ReportIssued;
import dev.proofmark.contracts.audit.SuspensionProposed;
import dev.proofmark.contracts.audit.TeamConfirmed;
import dev.proofmark.contracts.audit.TeamProposed;
import dev.proofmark.contracts.certificate.CertificateExpired;
import dev.proofmark.contracts.certificate.CertificateExtended;
import dev.proofmark.contracts.certificate.CertificateImported;
import dev.proofmark.contracts.certificate.CertificateIssued;
import dev.proofmark.contracts.certificate.CertificateReduced;
import dev.proofmark.contracts.certificate.CertificateReinstated;
import dev.proofmark.contracts.certificate.CertificateRenewed;
import dev.proofmark.contracts.certificate.CertificateRestored;
import dev.proofmark.contracts.certificate.CertificateSuspended;
import dev.proofmark.contracts.certificate.CertificateTransferredOut;
import dev.proofmark.contracts.certificate.CertificateWithdrawn;
import dev.proofmark.contracts.certificate.DecisionRecorded;
import dev.proofmark.contracts.evaluation.EvaluationAssigned;
import dev.proofmark.contracts.evaluation.EvaluationConcluded;
import dev.proofmark.contracts.evaluation.EvaluationOpened;
import dev.proofmark.contracts.evaluation.TestItemReceived;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import dev.proofmark.contracts.grievance.AppealClosed;
import dev.proofmark.contracts.grievance.AppealDecided;
import dev.proofmark.contracts.grievance.AppealReceived;
import dev.proofmark.contracts.grievance.ComplaintClosed;
import dev.proofmark.contracts.grievance.ComplaintDecided;
import dev.proofmark.contracts.grievance.ComplaintReceived;
import dev.proofmark.contracts.organisation.MemberAdded;
import dev.proofmark.contracts.organisation.MemberRemoved;
import dev.proofmark.contracts.organisation.OrganisationChanged;
import dev.proofmark.contracts.organisation.OrganisationImported;
import dev.proofmark.contracts.organisation.OrganisationRegistered;
import dev.proofmark.contracts.personnel.CompetenceChanged;
import dev.proofmark.contracts.personnel.DeclarationRecorded;
import dev.proofmark.contracts.personnel.DeputyEnded;
import dev.proofmark.contracts.personnel.DeputyNamed;
import dev.proofmark.contracts.personnel.PersonRecorded;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of events: every event that is ever published stands here, with its name, version, topic and data.
 * The key of a message is the certification's id, on the organisation topic the organisation's, on the personnel topic the
 * person's, on the complaint topic the complaint's, which need not be about a certification, and on the topic of statuses,
 * which keeps the latest of each, the certificate's.
 */
public final class Events {

    private static final String ORGANISATION = "proofmark.organisation.v1";
    private static final String APPLICATION = "proofmark.application.v1";
    private static final String AUDIT = "proofmark.audit.v1";
    private static final String CERTIFICATE = "proofmark.certificate.v1";
    private static final String CERTIFICATE_STATUS = "proofmark.certificate-status.v1";
    private static final String PERSONNEL = "proofmark.personnel.v1";
    private static final String COMPLAINT = "proofmark.complaint.v1";
    private static final String APPEAL = "proofmark.appeal.v1";

    public static final EventType<OrganisationRegistered> ORGANISATION_REGISTERED =
            new EventType<>("organisation.registered", 1, ORGANISATION, OrganisationRegistered.class);

    public static final EventType<OrganisationChanged> ORGANISATION_CHANGED =
            new EventType<>("organisation.changed", 1, ORGANISATION, OrganisationChanged.class);

    public static final EventType<OrganisationImported> ORGANISATION_IMPORTED =
            new EventType<>("organisation.imported", 1, ORGANISATION, OrganisationImported.class);

    public static final EventType<MemberAdded> ORGANISATION_MEMBER_ADDED =
            new EventType<>("organisation.member-added", 1, ORGANISATION, MemberAdded.class);

    public static final EventType<MemberRemoved> ORGANISATION_MEMBER_REMOVED =
            new EventType<>("organisation.member-removed", 1, ORGANISATION, MemberRemoved.class);

    public static final EventType<ApplicationSubmitted> APPLICATION_SUBMITTED =
            new EventType<>("application.submitted", 1, APPLICATION, ApplicationSubmitted.class);

    public static final EventType<InformationRequested> APPLICATION_INFORMATION_REQUESTED =
            new EventType<>("application.information-requested", 1, APPLICATION, InformationRequested.class);

    public static final EventType<ApplicationAccepted> APPLICATION_ACCEPTED =
            new EventType<>("application.accepted", 1, APPLICATION, ApplicationAccepted.class);

    public static final EventType<ApplicationDeclined> APPLICATION_DECLINED =
            new EventType<>("application.declined", 1, APPLICATION, ApplicationDeclined.class);

    public static final EventType<ApplicationWithdrawn> APPLICATION_WITHDRAWN =
            new EventType<>("application.withdrawn", 1, APPLICATION, ApplicationWithdrawn.class);

    public static final EventType<QuotationOffered> APPLICATION_QUOTATION_OFFERED =
            new EventType<>("application.quotation-offered", 1, APPLICATION, QuotationOffered.class);

    public static final EventType<AgreementOffered> AGREEMENT_OFFERED =
            new EventType<>("agreement.offered", 1, APPLICATION, AgreementOffered.class);

    public static final EventType<AgreementSigned> AGREEMENT_SIGNED =
            new EventType<>("agreement.signed", 1, APPLICATION, AgreementSigned.class);

    public static final EventType<ChangeNotified> CHANGE_NOTIFIED =
            new EventType<>("change.notified", 1, APPLICATION, ChangeNotified.class);

    public static final EventType<ChangeAssessed> CHANGE_ASSESSED =
            new EventType<>("change.assessed", 1, APPLICATION, ChangeAssessed.class);

    public static final EventType<ChangeWithdrawn> CHANGE_WITHDRAWN =
            new EventType<>("change.withdrawn", 1, APPLICATION, ChangeWithdrawn.class);

    public static final EventType<AuditTimeDetermined> AUDIT_TIME_DETERMINED =
            new EventType<>("audit-time.determined", 1, AUDIT, AuditTimeDetermined.class);

    public static final EventType<ProgrammeCreated> PROGRAMME_CREATED =
            new EventType<>("programme.created", 1, AUDIT, ProgrammeCreated.class);

    public static final EventType<TeamProposed> TEAM_PROPOSED =
            new EventType<>("team.proposed", 1, AUDIT, TeamProposed.class);

    public static final EventType<TeamConfirmed> TEAM_CONFIRMED =
            new EventType<>("team.confirmed", 1, AUDIT, TeamConfirmed.class);

    public static final EventType<AuditConcluded> AUDIT_CONCLUDED =
            new EventType<>("audit.concluded", 1, AUDIT, AuditConcluded.class);

    public static final EventType<AuditPostponed> AUDIT_POSTPONED =
            new EventType<>("audit.postponed", 1, AUDIT, AuditPostponed.class);
    public static final EventType<AuditCancelled> AUDIT_CANCELLED =
            new EventType<>("audit.cancelled", 1, AUDIT, AuditCancelled.class);
    /** Carries {@code RAISED}, or {@code RECORDED} for an opportunity. */
    public static final EventType<FindingChanged> FINDING_RAISED =
            new EventType<>("finding.raised", 1, AUDIT, FindingChanged.class);

    /** It says something else, before the report; carries {@code RAISED} or {@code RECORDED}. */
    public static final EventType<FindingChanged> FINDING_REVISED =
            new EventType<>("finding.revised", 1, AUDIT, FindingChanged.class);

    public static final EventType<FindingRegraded> FINDING_REGRADED =
            new EventType<>("finding.regraded", 1, AUDIT, FindingRegraded.class);

    public static final EventType<FindingChanged> FINDING_RESPONDED =
            new EventType<>("finding.responded", 1, AUDIT, FindingChanged.class);

    /** Carries {@code PLAN_ACCEPTED}. */
    public static final EventType<FindingChanged> FINDING_ACCEPTED =
            new EventType<>("finding.accepted", 1, AUDIT, FindingChanged.class);

    /** Carries {@code PLAN_REJECTED}. */
    public static final EventType<FindingChanged> FINDING_REJECTED =
            new EventType<>("finding.rejected", 1, AUDIT, FindingChanged.class);

    public static final EventType<FindingChanged> FINDING_EVIDENCE_SUBMITTED =
            new EventType<>("finding.evidence-submitted", 1, AUDIT, FindingChanged.class);

    /** Carries {@code VERIFIED_CLOSED} or {@code INEFFECTIVE}. */
    public static final EventType<FindingChanged> FINDING_VERIFIED =
            new EventType<>("finding.verified", 1, AUDIT, FindingChanged.class);

    public static final EventType<ReportIssued> REPORT_ISSUED =
            new EventType<>("report.issued", 1, AUDIT, ReportIssued.class);

    public static final EventType<ReportAmended> REPORT_AMENDED =
            new EventType<>("report.amended", 1, AUDIT, ReportAmended.class);
    public static final EventType<RecommendationMade> RECOMMENDATION_MADE =
            new EventType<>("recommendation.made", 1, AUDIT, RecommendationMade.class);

    public static final EventType<DeadlineReminded> DEADLINE_REMINDED =
            new EventType<>("deadline.reminded", 1, AUDIT, DeadlineReminded.class);

    public static final EventType<DeadlineMissed> DEADLINE_MISSED =
            new EventType<>("deadline.missed", 1, AUDIT, DeadlineMissed.class);

    public static final EventType<SuspensionProposed> SUSPENSION_PROPOSED =
            new EventType<>("suspension.proposed", 1, AUDIT, SuspensionProposed.class);
    public static final EventType<MaintenanceRecorded> MAINTENANCE_RECORDED =
            new EventType<>("maintenance.recorded", 1, AUDIT, MaintenanceRecorded.class);

    public static final EventType<EvaluationOpened> EVALUATION_OPENED =
            new EventType<>("evaluation.opened", 1, AUDIT, EvaluationOpened.class);

    public static final EventType<EvaluationAssigned> EVALUATION_ASSIGNED =
            new EventType<>("evaluation.assigned", 1, AUDIT, EvaluationAssigned.class);

    public static final EventType<TestItemReceived> TEST_ITEM_RECEIVED =
            new EventType<>("test-item.received", 1, AUDIT, TestItemReceived.class);

    public static final EventType<TestReportIssued> TEST_REPORT_ISSUED =
            new EventType<>("test-report.issued", 1, AUDIT, TestReportIssued.class);

    public static final EventType<EvaluationConcluded> EVALUATION_CONCLUDED =
            new EventType<>("evaluation.concluded", 1, AUDIT, EvaluationConcluded.class);

    public static final EventType<DecisionRecorded> DECISION_RECORDED =
            new EventType<>("decision.recorded", 1, CERTIFICATE, DecisionRecorded.class);

    public static final EventType<CertificateIssued> CERTIFICATE_ISSUED =
            new EventType<>("certificate.issued", 1, CERTIFICATE, CertificateIssued.class);

    public static final EventType<CertificateImported> CERTIFICATE_IMPORTED =
            new EventType<>("certificate.imported", 1, CERTIFICATE, CertificateImported.class);

    public static final EventType<CompetenceChanged> COMPETENCE_CHANGED =
            new EventType<>("competence.changed", 1, PERSONNEL, CompetenceChanged.class);

    public static final EventType<DeclarationRecorded> DECLARATION_RECORDED =
            new EventType<>("declaration.recorded", 1, PERSONNEL, DeclarationRecorded.class);

    public static final EventType<PersonRecorded> PERSON_RECORDED =
            new EventType<>("person.recorded", 1, PERSONNEL, PersonRecorded.class);

    public static final EventType<DeputyNamed> DEPUTY_NAMED =
            new EventType<>("deputy.named", 1, PERSONNEL, DeputyNamed.class);

    public static final EventType<DeputyEnded> DEPUTY_ENDED =
            new EventType<>("deputy.ended", 1, PERSONNEL, DeputyEnded.class);

    public static final EventType<CertificateSuspended> CERTIFICATE_SUSPENDED =
            new EventType<>("certificate.suspended", 1, CERTIFICATE, CertificateSuspended.class);

    public static final EventType<CertificateReinstated> CERTIFICATE_REINSTATED =
            new EventType<>("certificate.reinstated", 1, CERTIFICATE, CertificateReinstated.class);

    public static final EventType<CertificateRestored> CERTIFICATE_RESTORED =
            new EventType<>("certificate.restored", 1, CERTIFICATE, CertificateRestored.class);

    public static final EventType<CertificateRenewed> CERTIFICATE_RENEWED =
            new EventType<>("certificate.renewed", 1, CERTIFICATE, CertificateRenewed.class);

    public static final EventType<CertificateExtended> CERTIFICATE_EXTENDED =
            new EventType<>("certificate.extended", 1, CERTIFICATE, CertificateExtended.class);

    public static final EventType<CertificateReduced> CERTIFICATE_REDUCED =
            new EventType<>("certificate.reduced", 1, CERTIFICATE, CertificateReduced.class);

    public static final EventType<CertificateExpired> CERTIFICATE_EXPIRED =
            new EventType<>("certificate.expired", 1, CERTIFICATE, CertificateExpired.class);

    public static final EventType<CertificateWithdrawn> CERTIFICATE_WITHDRAWN =
            new EventType<>("certificate.withdrawn", 1, CERTIFICATE, CertificateWithdrawn.class);

    public static final EventType<CertificateTransferredOut> CERTIFICATE_TRANSFERRED_OUT =
            new EventType<>("certificate.transferred-out", 1, CERTIFICATE, CertificateTransferredOut.class);

    public static final EventType<CertificateStatusPublished> CERTIFICATE_STATUS_PUBLISHED =
            new EventType<>("certificate-status.published", 1, CERTIFICATE_STATUS, CertificateStatusPublished.class);

    public static final EventType<ComplaintReceived> COMPLAINT_RECEIVED =
            new EventType<>("complaint.received", 1, COMPLAINT, ComplaintReceived.class);

    public static final EventType<ComplaintDecided> COMPLAINT_DECIDED =
            new EventType<>("complaint.decided", 1, COMPLAINT, ComplaintDecided.class);

    public static final EventType<ComplaintClosed> COMPLAINT_CLOSED =
            new EventType<>("complaint.closed", 1, COMPLAINT, ComplaintClosed.class);

    public static final EventType<AppealReceived> APPEAL_RECEIVED =
            new EventType<>("appeal.received", 1, APPEAL, AppealReceived.class);

    public static final EventType<AppealDecided> APPEAL_DECIDED =
            new EventType<>("appeal.decided", 1, APPEAL, AppealDecided.class);

    public static final EventType<AppealClosed> APPEAL_CLOSED =
            new EventType<>("appeal.closed", 1, APPEAL, AppealClosed.class);

    private static final List<EventType<?>> ALL = List.of(
            ORGANISATION_REGISTERED,
            ORGANISATION_CHANGED,
            ORGANISATION_IMPORTED,
            ORGANISATION_MEMBER_ADDED,
            ORGANISATION_MEMBER_REMOVED,
            COMPETENCE_CHANGED,
            DECLARATION_RECORDED,
            PERSON_RECORDED,
            DEPUTY_NAMED,
            DEPUTY_ENDED,
            APPLICATION_SUBMITTED,
            APPLICATION_INFORMATION_REQUESTED,
            APPLICATION_ACCEPTED,
            APPLICATION_DECLINED,
            APPLICATION_WITHDRAWN,
            AUDIT_TIME_DETERMINED,
            APPLICATION_QUOTATION_OFFERED,
            AGREEMENT_OFFERED,
            AGREEMENT_SIGNED,
            PROGRAMME_CREATED,
            TEAM_PROPOSED,
            TEAM_CONFIRMED,
            AUDIT_POSTPONED,
            AUDIT_CANCELLED,
            AUDIT_CONCLUDED,
            FINDING_RAISED,
            FINDING_REVISED,
            FINDING_REGRADED,
            FINDING_RESPONDED,
            FINDING_ACCEPTED,
            FINDING_REJECTED,
            FINDING_EVIDENCE_SUBMITTED,
            FINDING_VERIFIED,
            REPORT_ISSUED,
            REPORT_AMENDED,
            RECOMMENDATION_MADE,
            EVALUATION_OPENED,
            EVALUATION_ASSIGNED,
            TEST_ITEM_RECEIVED,
            TEST_REPORT_ISSUED,
            EVALUATION_CONCLUDED,
            DECISION_RECORDED,
            CERTIFICATE_ISSUED,
            CERTIFICATE_IMPORTED,
            DEADLINE_REMINDED,
            DEADLINE_MISSED,
            SUSPENSION_PROPOSED,
            MAINTENANCE_RECORDED,
            CERTIFICATE_SUSPENDED,
            CERTIFICATE_REINSTATED,
            CERTIFICATE_RESTORED,
            CERTIFICATE_RENEWED,
            CERTIFICATE_EXTENDED,
            CERTIFICATE_REDUCED,
            CERTIFICATE_EXPIRED,
            CERTIFICATE_WITHDRAWN,
            CERTIFICATE_TRANSFERRED_OUT,
            CERTIFICATE_STATUS_PUBLISHED,
            CHANGE_NOTIFIED,
            CHANGE_ASSESSED,
            CHANGE_WITHDRAWN,
            COMPLAINT_RECEIVED,
            COMPLAINT_DECIDED,
            COMPLAINT_CLOSED,
            APPEAL_RECEIVED,
            APPEAL_DECIDED,
            APPEAL_CLOSED);

    private static final Map<String, EventType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private Events() {}

    /** Every event, in the order in which a certification meets them. */
    public static List<EventType<?>> all() {
        return ALL;
    }

    /**
     * The event of that name.
     *
     * @throws IllegalArgumentException if there is none; {@link #find} asks
     */
    public static EventType<?> byName(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no event is called " + name));
    }

    /** The event of that name, if there is one: what a message is called is not ours to trust. */
    public static Optional<EventType<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The topics that events are published on. */
    public static List<String> topics() {
        return List.of(ORGANISATION, APPLICATION, AUDIT, CERTIFICATE, CERTIFICATE_STATUS, PERSONNEL, COMPLAINT, APPEAL);
    }

    /** Whether a topic keeps only the latest message of each key, for ever: who reads it from the start has all there is. */
    public static boolean keepsLatestOnly(String topic) {
        return topic.equals(CERTIFICATE_STATUS);
    }
}
