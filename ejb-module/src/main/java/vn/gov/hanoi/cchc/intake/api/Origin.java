package vn.gov.hanoi.cchc.intake.api;

/** Where the information comes from (nguồn gốc, Article 6.2). */
public enum Origin { CENTRAL, CITY, DEPARTMENT, COMMUNE, OTHER_PROVINCE, ABROAD, PRESS, CITIZEN }
