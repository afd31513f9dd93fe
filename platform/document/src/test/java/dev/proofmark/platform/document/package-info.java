/** Tests of what all documents have in common: fonts, escaping, conformance. */
@NullMarked
package dev.proofmark.platform.document;

import org.jspecify.annotations.NullMarked;
