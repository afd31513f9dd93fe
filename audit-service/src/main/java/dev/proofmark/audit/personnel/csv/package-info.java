/** The body's people and their competences from its former records. */
@NullMarked
package dev.proofmark.audit.personnel.csv;

import org.jspecify.annotations.NullMarked;
