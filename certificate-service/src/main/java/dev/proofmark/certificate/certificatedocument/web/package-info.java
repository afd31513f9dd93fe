/** What anybody needs to check the documents. */
@NullMarked
package dev.proofmark.certificate.certificatedocument.web;

import org.jspecify.annotations.NullMarked;
