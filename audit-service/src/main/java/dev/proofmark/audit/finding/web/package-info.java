/** The finding resources. */
@NullMarked
package dev.proofmark.audit.finding.web;

import org.jspecify.annotations.NullMarked;
