/** What others hear of test reports. */
@NullMarked
package dev.proofmark.audit.testreport.messaging;

import org.jspecify.annotations.NullMarked;
