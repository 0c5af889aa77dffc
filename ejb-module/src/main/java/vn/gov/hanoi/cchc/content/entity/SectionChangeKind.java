package vn.gov.hanoi.cchc.content.entity;

/** What was done to the tree. */
public enum SectionChangeKind { ADD, RENAME, MOVE, SHOW, HIDE, REORDER, UNDO }
