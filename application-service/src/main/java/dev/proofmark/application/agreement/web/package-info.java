/** The agreement over HTTP. */
@NullMarked
package dev.proofmark.application.agreement.web;

import org.jspecify.annotations.NullMarked;
