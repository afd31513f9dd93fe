package dev.proofmark.application.correspondence.domain;

/**
 * What can be written to a client. A text that changes gets a new version: its files stay beside the old ones, so that
 * a record's template and version always name the words that were sent.
 */
public enum MessageTemplate {
    APPLICATION_SUBMITTED("application-submitted"),
    INFORMATION_REQUESTED("information-requested"),
    APPLICATION_ACCEPTED("application-accepted"),
    /** The reasons are read in the portal (ISO/IEC 17021-1:2015, 9.1.2.2). */
    APPLICATION_DECLINED("application-declined"),
    APPLICATION_WITHDRAWN("application-withdrawn"),
    QUOTATION_OFFERED("quotation-offered"),
    /** A quotation where nothing is audited, so that no audit days explain it. */
    FEES_OFFERED("fees-offered"),
    AGREEMENT_OFFERED("agreement-offered"),
    AGREEMENT_SIGNED("agreement-signed"),
    PROGRAMME_CREATED("programme-created"),
    /** The client may object, and until when (ISO/IEC 17021-1:2015, 9.2.3.5). */
    TEAM_PROPOSED("team-proposed"),
    TEAM_CONFIRMED("team-confirmed"),
    /** Why is read in the portal. */
    AUDIT_POSTPONED("audit-postponed"),
    AUDIT_CANCELLED("audit-cancelled"),
    AUDIT_CONCLUDED("audit-concluded"),
    FINDING_RAISED("finding-raised"),
    OPPORTUNITY_RECORDED("opportunity-recorded"),
    FINDING_REGRADED("finding-regraded"),
    FINDING_RESPONDED("finding-responded"),
    FINDING_ACCEPTED("finding-accepted"),
    FINDING_REJECTED("finding-rejected"),
    EVIDENCE_SUBMITTED("evidence-submitted"),
    FINDING_CLOSED("finding-closed"),
    FINDING_REOPENED("finding-reopened"),
    REPORT_ISSUED("report-issued"),
    DEADLINE_REMINDED("deadline-reminded"),
    DEADLINE_MISSED("deadline-missed"),
    REPORT_AMENDED("report-amended"),
    EVALUATION_OPENED("evaluation-opened"),
    /** Who it is, is read in the portal. */
    EVALUATION_ASSIGNED("evaluation-assigned"),
    /** The laboratory has what the client handed over (ISO/IEC 17025:2017, 7.4). */
    TEST_ITEM_RECEIVED("test-item-received"),
    /** What was recommended is the body's own affair until it decides. */
    EVALUATION_CONCLUDED("evaluation-concluded"),
    /** The laboratory's, on a product; the first one or one that takes its place. */
    TEST_REPORT_ISSUED("test-report-issued"),
    MAINTENANCE_RECORDED("maintenance-recorded"),
    CERTIFICATION_GRANTED("certification-granted"),
    CERTIFICATION_REFUSED("certification-refused"),
    CERTIFICATE_ISSUED("certificate-issued"),
    /** Renewed, restored, extended or reduced: there is a new document. */
    CERTIFICATE_REVISED("certificate-revised"),
    CERTIFICATE_SUSPENDED("certificate-suspended"),
    CERTIFICATE_REINSTATED("certificate-reinstated"),
    CERTIFICATE_EXPIRED("certificate-expired"),
    CERTIFICATE_WITHDRAWN("certificate-withdrawn"),
    CERTIFICATE_TRANSFERRED_OUT("certificate-transferred-out"),
    CHANGE_NOTIFIED("change-notified"),
    /** What follows is read in the portal. */
    CHANGE_ASSESSED("change-assessed"),
    /** The client has to act: the certificate does not cover what it changed (I-46). */
    RE_EVALUATION_NEEDED("re-evaluation-needed"),
    CHANGE_WITHDRAWN("change-withdrawn"),
    /** To somebody who is not known here yet. */
    INVITATION("invitation");

    private final String id;
    private final int version;

    MessageTemplate(String id) {
        this.id = id;
        this.version = 1;
    }

    /** Its name in records and files. */
    public String id() {
        return id;
    }

    /** The version that is written now, 1 upwards. */
    public int version() {
        return version;
    }
}
