package vn.gov.hanoi.cchc.identity.api;

/** The categories of the collaborator network. */
public enum CollaboratorCategory { MEDIA_UNIT, PROFESSIONAL_REPORTER, PAR_OFFICIAL, EXPERT, MANAGER }
