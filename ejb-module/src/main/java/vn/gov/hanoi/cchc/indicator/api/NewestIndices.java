package vn.gov.hanoi.cchc.indicator.api;

/**
 * The newest figures for the home page; each null when there is none.
 *
 * @param sipas newest satisfaction index, its mean and factors: of the City's units when there is one, else of the country
 * @param par   newest administrative reform index of the City's departments
 * @param city  newest index of provinces that has a result of Hanoi
 */
public record NewestIndices(IndexPage sipas, IndexPage par, IndexRow city) {
}
