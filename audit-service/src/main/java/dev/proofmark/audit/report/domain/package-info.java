/**
 * The audit report: written once from what was recorded, frozen by its hash (ISO/IEC 17021-1:2015, 9.4.8). Pure
 * functions.
 */
@NullMarked
package dev.proofmark.audit.report.domain;

import org.jspecify.annotations.NullMarked;
