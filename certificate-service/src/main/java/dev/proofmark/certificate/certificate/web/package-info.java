/** Certificates over HTTP, for staff and for the organisation that holds them. */
@NullMarked
package dev.proofmark.certificate.certificate.web;

import org.jspecify.annotations.NullMarked;
