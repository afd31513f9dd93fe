/**
 * One audit, from the team's proposal to the recommendation (ISO/IEC 17021-1:2015, 9.2 to 9.4). Pure decisions; time, ids
 * and the actor come in as arguments.
 */
@NullMarked
package dev.proofmark.audit.audit.domain;

import org.jspecify.annotations.NullMarked;
