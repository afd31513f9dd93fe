package dev.proofmark.gateway.browserlogin;

/**
 * Who is logged in.
 *
 * @param id the subject of their tokens
 * @param name as they are called
 */
record Person(String id, String name) {}
