package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.regex.Pattern;

/** Electronic identifiers of agencies: {@code H26.15.03} of Decision 20/2020, and {@code 000.00.15.H26} before it. */
public final class OrganIdGrammar {

    /** What is read; senders of the older form keep to 13. */
    public static final int LONGEST = 35;

    private static final Pattern NEW = Pattern.compile("[A-Z]\\d{2}(\\.\\d{2,3}){0,4}");
    private static final Pattern OLD = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");

    private OrganIdGrammar() {
    }

    public static boolean matches(String organId) {
        return organId.length() <= LONGEST && (NEW.matcher(organId).matches() || OLD.matcher(organId).matches());
    }
}
