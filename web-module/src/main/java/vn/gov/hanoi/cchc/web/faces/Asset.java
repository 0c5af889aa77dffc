package vn.gov.hanoi.cchc.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.hanoi.cchc.web.site.StaticFiles;

/** Addresses of our own static files, for pages of the back office. */
@Named
@ApplicationScoped
public class Asset {

    @Inject
    private StaticFiles files;

    /** Address that changes with the files, so that browsers may keep it for ever. */
    public String of(String name) {
        return files.root() + "/" + name;
    }
}
