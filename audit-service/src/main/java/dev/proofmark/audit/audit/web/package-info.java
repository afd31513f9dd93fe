/** The audit resources. */
@NullMarked
package dev.proofmark.audit.audit.web;

import org.jspecify.annotations.NullMarked;
