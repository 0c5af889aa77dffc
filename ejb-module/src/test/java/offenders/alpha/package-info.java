/** Breaks every rule of the house on purpose. */
@BoundedContext(name = "alpha", uses = {}, exposes = "offenders.alpha.api..")
package offenders.alpha;

import vn.gov.hanoi.cchc.shared.BoundedContext;
