package dev.proofmark.audit.laboratory.domain;

/**
 * An accreditation to ISO/IEC 17025:2017.
 *
 * @param number that the accreditation body gave
 * @param days on which it is valid
 */
public record Accreditation(
        String bodyKorean,
        String bodyEnglish,
        String number,
        RecognitionArrangement arrangement,
        Days days,
        Recorded recorded)
        implements HistoryLine {}
