package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;
import vn.gov.hanoi.cchc.content.api.ImportView;
import vn.gov.hanoi.cchc.content.api.StartImport;
import vn.gov.hanoi.cchc.content.boundary.ImportDesk;
import vn.gov.hanoi.cchc.content.boundary.ImportQueries;
import vn.gov.hanoi.cchc.content.boundary.ImportStaging;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** Imports of existing content: how far each got, and what it refused. */
@Named
@RequestScoped
public class ImportListView {

    private static final int MOST_SHOWN = 1000;

    @Inject
    private ImportQueries imports;
    @Inject
    private ImportStaging staging;
    @Inject
    private ImportDesk desk;
    @Inject
    private ImportSectionsView sections;
    @Inject
    private HttpServletRequest request;

    private List<ImportView> jobs;
    private ImportView job;

    public void received(FileUploadEvent event) throws IOException {
        try (InputStream lines = event.getFile().getInputStream()) {
            UUID id = desk.start(new StartImport(staging.stage(lines, event.getFile().getFileName(), sections.getText())));
            FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.IMPORTS.address() + "?dot=" + id + "&da=import-started");
        }
    }

    /** Newest first, without their refusals. */
    public List<ImportView> getJobs() {
        if (jobs == null) {
            jobs = imports.jobs();
        }
        return jobs;
    }

    /** The job of {@code ?dot=} with its refusals, or null. */
    public ImportView getJob() {
        String id = request.getParameter("dot");
        if (job == null && id != null && id.matches("[0-9a-f-]{36}")) {
            job = imports.job(UUID.fromString(id)).orElse(null);
        }
        return job;
    }

    public ImportSectionsView getSections() {
        return sections;
    }

    /** Whether the import refused or lost more than this page shows. */
    public boolean isCut() {
        return getJob() != null && (job.refused() > job.refusals().size() || job.losses().size() >= MOST_SHOWN);
    }

    /** Hundredths done; the page asks again while it is less than all. */
    public int percent(ImportView view) {
        return view.total() == 0 ? 0 : (int) (100L * view.done() / view.total());
    }

    public boolean isRunning() {
        return getJobs().stream().anyMatch(one -> !one.finished());
    }
}
