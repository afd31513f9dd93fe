/**
 * Events about certification decisions and certificates, published by certificate-service.
 */
@NullMarked
package dev.proofmark.contracts.certificate;

import org.jspecify.annotations.NullMarked;
