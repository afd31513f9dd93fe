package dev.proofmark.contracts.schemes;

/**
 * A text in both languages of the product.
 */
public record Bilingual(String korean, String english) {}
