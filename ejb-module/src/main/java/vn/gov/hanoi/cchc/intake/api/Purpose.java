package vn.gov.hanoi.cchc.intake.api;

/** What the information is for (mục đích), after the roles of the site in Article 2.1. */
public enum Purpose { PROPAGATE, REPORT, SHARE, LISTEN }
