package vn.gov.hanoi.cchc.intake.control;

import jakarta.ejb.ApplicationException;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;

/**
 * A refusal that leaves a trace: the transaction commits, so that the alarm or the unknown sender written in it stays. Edges see an
 * ordinary {@link InputRefused}.
 */
@ApplicationException(rollback = false)
public class RefusedWithTrace extends InputRefused {

    private static final long serialVersionUID = 1L;

    public RefusedWithTrace(String code, String field, Object... arguments) {
        super(List.of(InputProblem.at(field, code, arguments)));
    }
}
