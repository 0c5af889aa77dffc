package vn.gov.hanoi.cchc.notification.api;

/** How far a mail got. */
public enum MailState { QUEUED, SENDING, SENT, GIVEN_UP }
