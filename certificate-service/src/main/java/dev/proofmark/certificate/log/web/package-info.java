/** The log for anybody (C2SP tlog-tiles), and what proves a certificate. */
@NullMarked
package dev.proofmark.certificate.log.web;

import org.jspecify.annotations.NullMarked;
