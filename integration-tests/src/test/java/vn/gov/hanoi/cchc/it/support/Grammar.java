package vn.gov.hanoi.cchc.it.support;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A grammar in RELAX NG, judged by Jing. */
public final class Grammar {

    private final String resource;

    /** @param name of a file under {@code grammar/}, without its ending */
    public Grammar(String name) {
        this.resource = Grammar.class.getResource("/grammar/" + name + ".rnc").toString();
    }

    /** What is wrong with a document; empty when it is valid. */
    public List<String> problems(String document) {
        List<String> problems = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collecting(problems));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            if (!driver.loadSchema(new InputSource(resource))) {
                throw new IllegalStateException(resource + ": " + problems);
            }
            driver.validate(new InputSource(new StringReader(document)));
        } catch (SAXException | IOException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems;
    }

    private record Collecting(List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            problems.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
