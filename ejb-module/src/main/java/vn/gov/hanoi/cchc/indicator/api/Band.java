package vn.gov.hanoi.cchc.indicator.api;

import java.math.BigDecimal;

/** A class of results: from this percentage up, below the next. */
public record Band(BigDecimal from, String name) {
}
