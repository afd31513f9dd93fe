/**
 * Findings: raised by the team, answered by the client, judged and verified by the team (ISO/IEC 17021-1:2015, 9.4.5,
 * 9.4.9 and 9.4.10). Pure decisions; time, ids and the actor come in as arguments.
 */
@NullMarked
package dev.proofmark.audit.finding.domain;

import org.jspecify.annotations.NullMarked;
