package vn.gov.hanoi.cchc.content.api;

/** How far an import got. */
public enum ImportState { QUEUED, RUNNING, DONE }
