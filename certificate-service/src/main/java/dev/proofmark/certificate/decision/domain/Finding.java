package dev.proofmark.certificate.decision.domain;

import java.util.UUID;

/**
 * What the file knows of one finding.
 *
 * @param requirement the clause that it speaks of
 * @param asOf the fact that says so
 */
public record Finding(UUID id, FindingGrade grade, String requirement, FindingStatus status, FactStamp asOf) {

    /** The newer word on one finding, whichever came first. */
    public static Finding newer(Finding one, Finding other) {
        return other.asOf().compareTo(one.asOf()) > 0 ? other : one;
    }

    /** Whether it stands in the way of granting because a major is not verified (ISO/IEC 17021-1:2015, 9.5.2 b). */
    public boolean unverifiedMajor() {
        return grade == FindingGrade.MAJOR && status != FindingStatus.VERIFIED_CLOSED;
    }

    /** Whether it stands in the way of granting because a minor has no accepted plan (ISO/IEC 17021-1:2015, 9.5.2 c). */
    public boolean unplannedMinor() {
        return grade == FindingGrade.MINOR && !status.planAccepted();
    }
}
