/** Where a credential's status is found: numbered lists of bits, two for each number. */
@NullMarked
package dev.proofmark.certificate.statuslist.domain;

import org.jspecify.annotations.NullMarked;
