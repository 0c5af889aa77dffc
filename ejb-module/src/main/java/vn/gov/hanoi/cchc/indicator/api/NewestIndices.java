package vn.gov.hanoi.cchc.indicator.api;

import java.util.List;

/**
 * The newest figures for the home page; each null when there is none.
 *
 * @param sipas   newest satisfaction index: of the City's units when there is one, else of the country
 * @param factors its factors whose mean is known
 * @param par     newest administrative reform index of the City's departments
 * @param city    newest index of provinces that has a result of Hanoi
 */
public record NewestIndices(IndexRow sipas, List<AreaColumn> factors, IndexRow par, IndexRow city) {

    public NewestIndices {
        factors = List.copyOf(factors);
    }

    /** Whether there is anything to show. */
    public boolean filled() {
        return sipas != null || par != null || city != null;
    }
}
