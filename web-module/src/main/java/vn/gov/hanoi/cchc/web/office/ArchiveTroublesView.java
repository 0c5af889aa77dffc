package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.archive.api.PackageTrouble;
import vn.gov.hanoi.cchc.archive.boundary.ArchiveQueries;

/** Packages of the archive that could not be written or sealed, for those who run the portal. */
@Named
@RequestScoped
public class ArchiveTroublesView {

    @Inject
    private ArchiveQueries archive;
    private List<PackageTrouble> rows;

    /** Oldest first. */
    public List<PackageTrouble> getRows() {
        if (rows == null) {
            rows = archive.troubles();
        }
        return rows;
    }
}
