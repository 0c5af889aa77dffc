package vn.gov.hanoi.cchc.identity.api;

import java.util.List;

/** An agency with those below it, both sorted by name. */
public record AgencyNode(AgencyView agency, List<AgencyNode> children) {

    public AgencyNode {
        children = List.copyOf(children);
    }
}
