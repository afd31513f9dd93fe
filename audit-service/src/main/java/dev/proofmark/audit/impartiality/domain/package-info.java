/** Who of the body keeps away from whose certification (ISO/IEC 17021-1:2015, 5.2.10). */
@NullMarked
package dev.proofmark.audit.impartiality.domain;

import org.jspecify.annotations.NullMarked;
