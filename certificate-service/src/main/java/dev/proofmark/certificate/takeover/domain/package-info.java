/** What a body's former records say of a certificate, and what must hold of it before it is taken over. */
@NullMarked
package dev.proofmark.certificate.takeover.domain;

import org.jspecify.annotations.NullMarked;
