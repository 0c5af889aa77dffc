package vn.gov.hanoi.cchc.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every version of something foreign stands once, as a property of the root pom, and is fixed. */
class BuildRulesTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void versions_of_libraries_and_plugins_are_properties_of_the_root() throws Exception {
        for (Path pom : poms()) {
            NodeList versions = parse(pom).getElementsByTagName("version");
            for (int i = 0; i < versions.getLength(); i++) {
                Element version = (Element) versions.item(i);
                String owner = version.getParentNode().getNodeName();
                if (owner.equals("dependency") || owner.equals("plugin") || owner.equals("artifactItem")) {
                    assertThat(version.getTextContent()).as(pom.toString()).startsWith("${");
                }
            }
            assertThat(pom.getParent().equals(ROOT) || !Files.readString(pom).contains("<properties>")).as(pom + " defines a property").isTrue();
        }
    }

    @Test
    void no_version_floats_and_none_is_the_release_of_surefire_that_runs_no_architecture_rule() throws Exception {
        String root = Files.readString(ROOT.resolve("pom.xml"));
        List<String> values = Pattern.compile("<version\\.[^>]+>([^<]+)<").matcher(root).results().map(found -> found.group(1)).toList();
        assertThat(values).hasSizeGreaterThan(20).noneMatch(value -> value.matches(".*(SNAPSHOT|LATEST|RELEASE|[\\[(,]).*"));
        assertThat(root).doesNotContain("<version.plugin.surefire>3.5.3<").contains("<project.build.outputTimestamp>");
    }

    @Test
    void every_plugin_that_runs_has_its_version_in_the_root() throws Exception {
        String root = Files.readString(ROOT.resolve("pom.xml"));
        for (Path pom : poms()) {
            List<MatchResult> plugins = Pattern.compile("<plugin>\\s*(?:<groupId>[^<]+</groupId>\\s*)?<artifactId>([^<]+)<").matcher(Files.readString(pom)).results().toList();
            for (MatchResult plugin : plugins) {
                assertThat(root).as(pom + " uses " + plugin.group(1)).containsPattern("<artifactId>" + plugin.group(1) + "</artifactId>\\s*<version>\\$\\{");
            }
        }
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> modules = Files.walk(ROOT, 3)) {
            List<Path> poms = modules.filter(path -> path.endsWith("pom.xml") && !path.toString().contains("target")).toList();
            assertThat(poms).hasSizeGreaterThan(6);
            return poms;
        }
    }

    private static Document parse(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }
}
