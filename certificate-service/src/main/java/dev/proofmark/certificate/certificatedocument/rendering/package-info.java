/** The certificate as a bilingual PDF/A-3a document that is also accessible (PDF/UA), with a QR code to the register. */
@NullMarked
package dev.proofmark.certificate.certificatedocument.rendering;

import org.jspecify.annotations.NullMarked;
