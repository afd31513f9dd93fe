/**
 * The time that audits take: what the table says for the people and roles of an application, adjusted with written
 * reasons within the limits, and determined by one or two people (ISO/IEC 17021-1:2015, 9.1.4; IAF MD 5 as a method).
 * Exact arithmetic throughout: decimals before the rounding, whole half days after it.
 */
@NullMarked
package dev.proofmark.audit.audittime.domain;

import org.jspecify.annotations.NullMarked;
