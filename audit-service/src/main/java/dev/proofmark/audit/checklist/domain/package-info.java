/**
 * The checklist of an audit: what the team has to look at, and what it saw (ISO/IEC 17021-1:2015, 9.3.1, 9.6.2.2 and
 * 9.4.4). Pure functions.
 */
@NullMarked
package dev.proofmark.audit.checklist.domain;

import org.jspecify.annotations.NullMarked;
