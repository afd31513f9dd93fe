/**
 * audit-service: the audit programme of a certification, its audits from the team's proposal to the recommendation, their
 * findings and their reports (ISO/IEC 17021-1:2015, 9.1.3 to 9.4).
 */
@NullMarked
package dev.proofmark.audit;

import org.jspecify.annotations.NullMarked;
