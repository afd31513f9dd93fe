package dev.proofmark.audit.programme.web;

/**
 * How often the client is looked at.
 *
 * @param months 6 or 12
 */
record IntervalRequest(int months) {}
