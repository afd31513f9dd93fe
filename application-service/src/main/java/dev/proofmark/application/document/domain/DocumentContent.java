package dev.proofmark.application.document.domain;

/**
 * What is known of a file without opening it.
 *
 * @param sha256 of its bytes, in hexadecimal; where they are found
 * @param size in bytes
 * @param mediaType as its bytes were found to be
 */
public record DocumentContent(String sha256, long size, String mediaType) {}
