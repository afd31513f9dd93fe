/** What a certificate says, from when to when it holds, and how it is numbered: pure decisions without clock or chance. */
@NullMarked
package dev.proofmark.certificate.certificate.domain;

import org.jspecify.annotations.NullMarked;
