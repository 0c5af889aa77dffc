package vn.gov.hanoi.cchc.content.control;

/** What a finding of {@link PersonalData} is. */
public enum PersonalDataKind { PHONE, IDENTITY, TAX_CODE, MAIL, BANK_ACCOUNT }
