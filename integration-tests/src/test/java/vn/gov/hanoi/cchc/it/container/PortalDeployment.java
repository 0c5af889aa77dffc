package vn.gov.hanoi.cchc.it.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real EAR with one more web archive, which holds the test. */
final class PortalDeployment {

    private PortalDeployment() {
    }

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "portal.ear").importFrom(new File(System.getProperty("ear.path")))
            .as(EnterpriseArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "it.war").addClasses(tests).addPackages(true, "org.assertj", "net.bytebuddy")
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml").addClasses(Acting.class, NobodyAuthentication.class)
            .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.portal.ear.ejb-module.jar, "
                + "org.wildfly.security.elytron\n"))
            .addAsWebInfResource(new StringAsset("<jboss-web><security-domain>other</security-domain></jboss-web>"), "jboss-web.xml");
        ear.addAsModule(Testable.archiveToTest(war));
        String application = read(ear).replace("</application>",
                "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module></application>")
            .replace("<initialize-in-order>true", "<initialize-in-order>false");
        ear.delete("META-INF/application.xml");
        ear.setApplicationXML(new StringAsset(application));
        return ear;
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
