/**
 * QR codes (ISO/IEC 18004) that are read back before anybody sees them. What they say is its service's to know.
 */
@NullMarked
package dev.proofmark.platform.qrcode;

import org.jspecify.annotations.NullMarked;
