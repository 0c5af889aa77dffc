/**
 * Who works here and for whom: staff accounts with their roles, the agencies of the city with their validity and successors, the
 * collaborators each agency appointed, and the keys of other systems. It answers one question for everybody else: who is calling, for
 * which agency, with which rights. It knows nothing of what they do with them.
 */
@BoundedContext(name = "identity", uses = {"shared", "audit", "rules", "notification"},
    exposes = {"vn.gov.hanoi.cchc.identity.api..", "vn.gov.hanoi.cchc.identity.boundary.."})
package vn.gov.hanoi.cchc.identity;

import vn.gov.hanoi.cchc.shared.BoundedContext;
