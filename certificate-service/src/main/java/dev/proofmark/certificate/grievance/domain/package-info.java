/** What complaints and appeals are, and what may be done with them (ISO/IEC 17021-1:2015, 9.7 and 9.8). */
@NullMarked
package dev.proofmark.certificate.grievance.domain;

import org.jspecify.annotations.NullMarked;
