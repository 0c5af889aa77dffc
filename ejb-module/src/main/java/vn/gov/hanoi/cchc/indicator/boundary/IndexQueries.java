package vn.gov.hanoi.cchc.indicator.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.indicator.api.AgencyPage;
import vn.gov.hanoi.cchc.indicator.api.AgencyResult;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.indicator.api.NewestIndices;
import vn.gov.hanoi.cchc.indicator.api.WithdrawnIndex;
import vn.gov.hanoi.cchc.indicator.control.Figures;
import vn.gov.hanoi.cchc.indicator.control.Publications;
import vn.gov.hanoi.cchc.indicator.control.SheetExport;
import vn.gov.hanoi.cchc.indicator.entity.PublishedEdition;

/** Published index results, for everybody. Nothing that was not published, or was withdrawn, can be read here. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IndexQueries {

    @Inject
    private Publications publications;
    @Inject
    private Figures figures;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private SheetExport export;

    /** Tables in force, newest year first. */
    public List<IndexRow> list() {
        return publications.current().stream().map(figures::row).toList();
    }

    /**
     * A table.
     *
     * @param number of an older edition, or null for the one in force
     */
    public Optional<IndexPage> page(IndexKind kind, int year, Integer number) {
        Optional<PublishedEdition> found = number == null ? publications.current(kind, year)
            : publications.readable(kind, year).stream().filter(one -> one.number() == number).findFirst();
        return found.map(figures::page);
    }

    /**
     * The marker of what was taken away.
     *
     * @param number of an edition; null for the table itself, when there was one and none is in force
     */
    public Optional<WithdrawnIndex> withdrawn(IndexKind kind, int year, Integer number) {
        List<PublishedEdition> withdrawn = number == null && publications.current(kind, year).isPresent() ? List.of() : publications.withdrawn(kind, year);
        return withdrawn.stream().filter(one -> number == null || one.number() == number).findFirst().map(PublishedEdition::marker);
    }

    /** The results of an agency; empty for an unknown code and for one that stands in no table. */
    public Optional<AgencyPage> agency(String code) {
        List<PublishedEdition> tables = publications.of(code);
        AgencyView agency = tables.isEmpty() ? null : agencies.byCode(code).orElse(null);
        if (agency == null) {
            return Optional.empty();
        }
        Map<IndexKind, List<AgencyResult>> results = new EnumMap<>(IndexKind.class);
        tables.forEach(table -> results.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(new AgencyResult(table.kind(), table.year(),
            figures.figure(table, code), of(table), table.sheet().mean(), table.facts().sample())));
        return Optional.of(new AgencyPage(agency.code(), agency.name(), results));
    }

    /** Codes of the agencies that stand in a table in force, sorted. */
    public List<String> agencies() {
        return publications.agencies();
    }

    /** For the home page. */
    public NewestIndices newest() {
        PublishedEdition sipas = publications.newest(Set.of(IndexKind.SIPAS_DEPARTMENT, IndexKind.SIPAS_COMMUNE))
            .or(() -> publications.newest(Set.of(IndexKind.SIPAS_PROVINCE))).orElse(null);
        List<AreaColumn> factors = sipas == null ? List.of() : sipas.sheet().areas().stream().filter(area -> area.mean() != null).toList();
        IndexRow par = publications.newest(Set.of(IndexKind.PAR_DEPARTMENT)).map(figures::row).orElse(null);
        IndexRow city = publications.current().stream().filter(one -> one.kind() == IndexKind.PAR_PROVINCE).map(figures::row)
            .filter(row -> row.hanoi() != null).findFirst().orElse(null);
        return new NewestIndices(sipas == null ? null : figures.row(sipas), factors, par, city);
    }

    /**
     * A published table as a file with its source and how to cite it.
     *
     * @param address of its page
     */
    public byte[] file(IndexPage page, boolean csv, boolean english, String address) {
        return csv ? export.csv(page, english, address) : export.xlsx(page, english, address);
    }

    private static Integer of(PublishedEdition table) {
        Integer stated = table.facts().unitCount();
        return stated != null ? stated : table.facts().partial() ? null : (int) table.sheet().units().stream().filter(u -> u.rank() != null).count();
    }
}
