/** Complaints and appeals over HTTP: for anybody, for those whom they are about, and for those who handle them. */
@NullMarked
package dev.proofmark.certificate.grievance.web;

import org.jspecify.annotations.NullMarked;
