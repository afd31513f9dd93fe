/** Days by which something has to be done, what happens before and after them, and the days on which people work. */
@NullMarked
package dev.proofmark.audit.deadline.domain;

import org.jspecify.annotations.NullMarked;
