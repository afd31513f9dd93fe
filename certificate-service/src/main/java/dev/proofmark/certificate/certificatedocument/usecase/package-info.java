/** Issuing: the finished document of a decided certificate, and its publication in one transaction. */
@NullMarked
package dev.proofmark.certificate.certificatedocument.usecase;

import org.jspecify.annotations.NullMarked;
