package vn.gov.hanoi.cchc.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.DryRun;
import vn.gov.hanoi.cchc.indicator.api.IndexFormula;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.KeepEdition;
import vn.gov.hanoi.cchc.indicator.boundary.EditionDesk;
import vn.gov.hanoi.cchc.indicator.boundary.EditionReading;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.web.media.UploadedFile;
import vn.gov.hanoi.cchc.web.media.UploadedFiles;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Imports a table in two steps: look at what would happen, then let it happen. */
@Named
@ViewScoped
public class EditionImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionReading reading;
    @Inject
    private EditionDesk desk;
    @Inject
    private UploadedFiles files;
    @Inject
    private Visit visit;
    private final EditionForm form = new EditionForm();
    /** Fingerprint of the dry run that is on the screen, or null. */
    private String seen;
    private boolean rest;
    private transient DryRun run;

    @PostConstruct
    void open() {
        form.setYear(visit.today().getYear() - 1);
        IndexKind asked = visit.constant("loai", IndexKind.class);
        form.setKind(asked == null ? form.getKind() : asked);
    }

    /** The dry run: nothing is written. */
    public void check() {
        seen = null;
        rest = false;
        run = reading.dryRun(form.facts(), file());
        seen = run.hash();
    }

    public void keep() {
        UUID edition = desk.keep(new KeepEdition(form.facts(), file(), seen, rest));
        files.clear();
        visit.done(OfficeRoute.INDEX_EDITION.address(edition), "index-kept");
    }

    /** What the dry run said, or null before it. */
    public DryRun getRun() {
        if (run == null && seen != null) {
            run = reading.dryRun(form.facts(), file());
        }
        return run;
    }

    /** The file that was sent last. */
    private StagedFile file() {
        List<UploadedFile> sent = files.getRows();
        if (sent.isEmpty()) {
            throw new RuleViolated("index.file.missing");
        }
        return sent.get(sent.size() - 1).staged();
    }

    public IndexKind[] getKinds() {
        return IndexKind.values();
    }

    public IndexFormula[] getFormulas() {
        return IndexFormula.values();
    }

    public EditionForm getForm() {
        return form;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public boolean isRest() {
        return rest;
    }

    public void setRest(boolean rest) {
        this.rest = rest;
    }
}
