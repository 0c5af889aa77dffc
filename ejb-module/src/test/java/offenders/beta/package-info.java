/** Breaks every rule of the house on purpose. */
@BoundedContext(name = "beta", uses = {}, exposes = "offenders.beta.api..")
package offenders.beta;

import vn.gov.hanoi.cchc.shared.BoundedContext;
