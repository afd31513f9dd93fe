/** Credentials over HTTP, and the document that says whose they are. */
@NullMarked
package dev.proofmark.certificate.credential.web;

import org.jspecify.annotations.NullMarked;
