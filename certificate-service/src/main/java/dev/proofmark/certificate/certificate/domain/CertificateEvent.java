package dev.proofmark.certificate.certificate.domain;

/** What has happened to a certificate. */
public sealed interface CertificateEvent {

    /** A revision was decided on; its document is to be made. */
    record RevisionOpened(CertificateRevision revision) implements CertificateEvent {}

    /** A revision is in force and public. */
    record Published(CertificateRevision revision, StatusEntry entry) implements CertificateEvent {}

    /** The status changed, the revision did not. */
    record StatusChanged(StatusEntry entry) implements CertificateEvent {}
}
