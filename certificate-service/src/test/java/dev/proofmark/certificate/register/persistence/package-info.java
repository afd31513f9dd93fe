/** What the register's list costs. */
@NullMarked
package dev.proofmark.certificate.register.persistence;

import org.jspecify.annotations.NullMarked;
