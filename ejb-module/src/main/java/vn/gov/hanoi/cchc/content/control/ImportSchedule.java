package vn.gov.hanoi.cchc.content.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportClaim;
import vn.gov.hanoi.cchc.content.api.ImportLine;
import vn.gov.hanoi.cchc.content.api.RefuseImportLine;
import vn.gov.hanoi.cchc.content.boundary.ImportLineDesk;
import vn.gov.hanoi.cchc.content.boundary.ImportQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Rounds;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Works imports off, one job at a time; a job whose worker died is free again after its lease. */
@Startup
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportSchedule extends Rounds {

    private static final Logger LOG = System.getLogger(ImportSchedule.class.getName());
    private static final int LONGEST_REASON = 1000;

    @Inject
    private ImportQueries queries;
    @Inject
    private ImportLineDesk desk;
    @Inject
    private ImportFolder folder;
    @Inject
    private CallerContext context;

    public ImportSchedule() {
        super(Duration.ofSeconds(2));
    }

    @Override
    protected void round() {
        context.enter(Caller.schedule("content.import"));
        queries.free().flatMap(desk::claim).ifPresent(this::work);
    }

    private void work(ImportClaim claim) {
        context.enter(claim.actor());
        try (BufferedReader reader = folder.read(claim.path())) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number >= claim.next() && !line.isBlank() && !bring(claim.job(), number, line)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk.finish(claim.job());
    }

    /** @return false when another worker has the job */
    private boolean bring(UUID job, int number, String line) {
        try {
            desk.bring(new ImportLine(job, number, line));
        } catch (RuleViolated refused) {
            if (refused.code().equals("import.line.done")) {
                return false;
            }
            refuse(job, number, line, refused.code(), Texts.of(refused));
        } catch (EJBException broken) {
            again(job, number, line, broken);
        }
        return true;
    }

    /** A passing trouble of the database is over the second time; what is broken in the line is refused with its log entry. */
    private void again(UUID job, int number, String line, EJBException first) {
        LOG.log(Level.WARNING, "Line " + number + " of import " + job + " failed and is tried again", first);
        try {
            desk.bring(new ImportLine(job, number, line));
        } catch (RuleViolated refused) {
            refuse(job, number, line, refused.code(), Texts.of(refused));
        } catch (EJBException broken) {
            LOG.log(Level.ERROR, "Line " + number + " of import " + job + " failed", broken);
            refuse(job, number, line, "import.line.failed", Texts.get("rule.import.line.failed"));
        }
    }

    private void refuse(UUID job, int number, String line, String code, String reason) {
        ImportedLine.Place place = ImportedLine.placeOf(line);
        desk.refuse(new RefuseImportLine(job, number, place.position(), ImportedLine.keyOf(line), place.title(), code,
            reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON)));
    }
}
