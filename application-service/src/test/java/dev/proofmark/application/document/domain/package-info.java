/** What may happen with a document. */
@NullMarked
package dev.proofmark.application.document.domain;

import org.jspecify.annotations.NullMarked;
