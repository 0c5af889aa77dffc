package vn.gov.hanoi.cchc.intake.api;

/** The five groups of information of Article 4 (nội dung). */
public enum ContentClass { DOCUMENTS, LEADERS, STEERING, RESULTS, EXPERIENCE }
