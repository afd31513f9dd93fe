/** The register over HTTP without a token: as data, as the document, and as a page for people. */
@NullMarked
package dev.proofmark.certificate.register.web;

import org.jspecify.annotations.NullMarked;
