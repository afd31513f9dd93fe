@NullMarked
package dev.proofmark.audit.personnel.csv;

import org.jspecify.annotations.NullMarked;
