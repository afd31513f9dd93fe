/**
 * Test reports: what each has to say (ISO/IEC 17025:2017, 7.8), that stated values are borne out by the predictions (I-45),
 * and what they mean against the agreed limits (I-47).
 */
@NullMarked
package dev.proofmark.audit.testreport.domain;

import org.jspecify.annotations.NullMarked;
