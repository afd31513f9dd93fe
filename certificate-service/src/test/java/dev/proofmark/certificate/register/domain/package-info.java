/** Tests of what the register is searched by. */
@NullMarked
package dev.proofmark.certificate.register.domain;

import org.jspecify.annotations.NullMarked;
