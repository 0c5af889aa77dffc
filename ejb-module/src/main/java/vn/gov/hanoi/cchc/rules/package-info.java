/**
 * Every number the law or the Board may change, as a dated row with its source; the working calendar; and the five clocks that turn a rule
 * and a start into a due date. A due date carries its own working-out, line by line, with the rule row and the calendar version it
 * rests on, so that "why that day?" has an answer years later. A later change of calendar or rule moves no stored date.
 */
@BoundedContext(name = "rules", uses = {"shared", "audit"},
    exposes = {"vn.gov.hanoi.cchc.rules.api..", "vn.gov.hanoi.cchc.rules.boundary.."})
package vn.gov.hanoi.cchc.rules;

import vn.gov.hanoi.cchc.shared.BoundedContext;
