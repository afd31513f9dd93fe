/**
 * Laboratories that test for the body, what they are accredited for, and who of them tests and authorises (ISO/IEC
 * 17065:2012, 6.2.2; ISO/IEC 17025:2017, 6.2).
 */
@NullMarked
package dev.proofmark.audit.laboratory.domain;

import org.jspecify.annotations.NullMarked;
