package vn.gov.hanoi.cchc.identity.api;

/** Whether a key opens anything now. */
public enum ApiKeyState { VALID, EXPIRED, REVOKED }
