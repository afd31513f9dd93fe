/** The checklist resources. */
@NullMarked
package dev.proofmark.audit.checklist.web;

import org.jspecify.annotations.NullMarked;
