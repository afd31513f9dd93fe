/** Adding documents, uploading, scanning and reading what is in them, and who may do it. */
@NullMarked
package dev.proofmark.application.document.usecase;

import org.jspecify.annotations.NullMarked;
