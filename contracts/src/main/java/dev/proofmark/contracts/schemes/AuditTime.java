package dev.proofmark.contracts.schemes;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many days of auditors an initial audit takes (ISO/IEC 17021-1:2015, 9.1.4): the row of the headcount, times the
 * factor of the role, within the limits.
 *
 * @param verified whether somebody compared the values with the licensed standard
 * @param note to be shown beside every figure derived from it
 * @param bands ascending and without gaps
 * @param severalRolesFactor for an organisation in more than one role
 */
public record AuditTime(
        boolean verified,
        String source,
        Bilingual note,
        List<AuditTimeBand> bands,
        List<AuditTimeRoleFactor> roleFactors,
        BigDecimal severalRolesFactor,
        AuditTimeLimits limits) {
    public AuditTime {
        bands = List.copyOf(bands);
        roleFactors = List.copyOf(roleFactors);
    }
}
