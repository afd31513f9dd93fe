package dev.proofmark.audit.laboratory.domain;

/** How a laboratory is named in its reports (ISO/IEC 17025:2017, 7.8.2.1 b). */
public record LaboratoryDetails(String nameKorean, String nameEnglish, String addressKorean, String addressEnglish) {}
