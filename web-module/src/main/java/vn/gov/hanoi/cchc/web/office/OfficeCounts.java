package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.Caller;

/** How much waits behind each line of the rail. */
@RequestScoped
public class OfficeCounts {

    Map<OfficeRoute, Integer> waiting(Caller caller) {
        return new EnumMap<>(OfficeRoute.class);
    }
}
