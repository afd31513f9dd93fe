/** The certification file and the guards of its review and its decision: pure decisions without clock or chance. */
@NullMarked
package dev.proofmark.certificate.decision.domain;

import org.jspecify.annotations.NullMarked;
