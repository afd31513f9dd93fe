/** Days and proposals to suspend, as people see them. */
@NullMarked
package dev.proofmark.audit.deadline.web;

import org.jspecify.annotations.NullMarked;
