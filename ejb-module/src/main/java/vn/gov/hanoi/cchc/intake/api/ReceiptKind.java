package vn.gov.hanoi.cchc.intake.api;

/** What was sent: the forms of Article 6.1.a, and official documents. */
public enum ReceiptKind { NEWS, ARTICLE, PHOTO, DRAWING, AUDIO, VIDEO, OTHER, DOCUMENT }
