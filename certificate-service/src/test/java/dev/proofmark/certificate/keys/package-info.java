/** Tests of the body's keys. */
@NullMarked
package dev.proofmark.certificate.keys;

import org.jspecify.annotations.NullMarked;
