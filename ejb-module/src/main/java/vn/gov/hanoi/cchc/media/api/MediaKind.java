package vn.gov.hanoi.cchc.media.api;

/** The media kinds of the Decision (6.1.a), drawings being pictures. */
public enum MediaKind { DOCUMENT, PICTURE, AUDIO, VIDEO, DATA }
