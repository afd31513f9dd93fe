/** The quotation over HTTP. */
@NullMarked
package dev.proofmark.application.quotation.web;

import org.jspecify.annotations.NullMarked;
