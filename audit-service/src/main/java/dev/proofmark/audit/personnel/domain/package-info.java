/** The body's people: what they are competent for, what binds them, when they are there (ISO/IEC 17021-1:2015, 7.1, 7.2 and 5.2). */
@NullMarked
package dev.proofmark.audit.personnel.domain;

import org.jspecify.annotations.NullMarked;
