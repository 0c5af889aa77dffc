package vn.gov.hanoi.cchc.rules.api;

/** The five ways a term runs. Which one a rule uses is data of the rule. */
public enum ClockKind {
    /** From the instant itself, nights and rest days included; uses no calendar. */
    RUNNING_HOURS,
    /** Only inside office hours of working days. */
    WORKING_HOURS,
    /** The start day is not counted; ends at 24:00 of the last working day. */
    WORKING_DAYS_FORWARD,
    /** Back from an event: the latest day on which notice may be given. */
    WORKING_DAYS_BACKWARD,
    /** The start day is not counted, every later day is. */
    CALENDAR_DAYS
}
