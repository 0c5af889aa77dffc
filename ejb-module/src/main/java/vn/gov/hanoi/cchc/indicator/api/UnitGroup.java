package vn.gov.hanoi.cchc.indicator.api;

/** Whose results a table compares. */
public enum UnitGroup {
    /** Provinces and cities of the country; of them only Hanoi is an agency here. */
    PROVINCE,
    /** Departments and equivalents of the City. */
    DEPARTMENT,
    /** Districts, until they were abolished on 30/06/2025. */
    DISTRICT,
    /** Communes and wards. */
    COMMUNE
}
