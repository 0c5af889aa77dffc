package vn.gov.hanoi.cchc.media.api;

/** What the scanner said of a file (ruling 22). Pending and infected files are never public. */
public enum ScanState { NOT_SCANNED, PENDING, CLEAN, INFECTED }
