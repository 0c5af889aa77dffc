package vn.gov.hanoi.cchc.indicator.api;

/** What is measured. */
public enum IndexFamily {
    /** Administrative reform of a unit: eight areas (standards §6.2). */
    PAR,
    /** Satisfaction of people with administrative services: nine factors (standards §5.1). */
    SIPAS
}
