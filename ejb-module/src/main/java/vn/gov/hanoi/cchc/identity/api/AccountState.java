package vn.gov.hanoi.cchc.identity.api;

/** Whether an account may sign in. Accounts are never removed: their names stand in the records. */
public enum AccountState { ACTIVE, DISABLED }
