/** Test reports over HTTP. */
@NullMarked
package dev.proofmark.audit.testreport.web;

import org.jspecify.annotations.NullMarked;
