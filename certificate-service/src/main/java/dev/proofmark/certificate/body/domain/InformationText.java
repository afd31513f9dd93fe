package dev.proofmark.certificate.body.domain;

/**
 * What a body says about a topic, in Markdown with nothing but paragraphs and lists.
 *
 * @param titleKorean plain text, as the English one
 */
public record InformationText(
        InformationTopic topic, String titleKorean, String titleEnglish, String korean, String english) {}
