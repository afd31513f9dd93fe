/** The register over HTTP without a token: as data and as the document; its page for people is the gateway's. */
@NullMarked
package dev.proofmark.certificate.register.web;

import org.jspecify.annotations.NullMarked;
