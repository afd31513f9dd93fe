/** Files of predictions over HTTP. */
@NullMarked
package dev.proofmark.audit.testresult.web;

import org.jspecify.annotations.NullMarked;
