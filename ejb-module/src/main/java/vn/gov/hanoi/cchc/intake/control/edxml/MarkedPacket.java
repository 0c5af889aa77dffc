package vn.gov.hanoi.cchc.intake.control.edxml;

import vn.gov.hanoi.cchc.intake.api.InputRefused;

/** A packet that bears a secrecy mark: all that is remembered of it is where the mark stood and the packet's fingerprint. */
public class MarkedPacket extends InputRefused {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    MarkedPacket(InputRefused refused, String sha256) {
        super(refused.problems());
        this.sha256 = sha256;
    }

    public String sha256() {
        return sha256;
    }

    /** The element the mark stood in. */
    public String place() {
        return problems().get(0).field();
    }
}
