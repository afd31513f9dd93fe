/** Events about the evaluation of products: assignment, receipt, test reports and recommendations, published by audit-service. */
@NullMarked
package dev.proofmark.contracts.evaluation;

import org.jspecify.annotations.NullMarked;
