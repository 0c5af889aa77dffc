package vn.gov.hanoi.cchc.content.entity;

/** How a revision became public. */
public enum PublicationManner { APPROVED, SCHEDULED, EMERGENCY, IMPORTED }
