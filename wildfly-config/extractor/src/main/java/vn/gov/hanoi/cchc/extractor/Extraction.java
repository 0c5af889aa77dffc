package vn.gov.hanoi.cchc.extractor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The words of one file, and of the documents inside it, as plain text. */
final class Extraction {

    private final int most;
    private final Parser parser =
        new AutoDetectParser(new PDFParser(), new OOXMLParser(), new OfficeParser(), new OpenDocumentParser(), new TextAndCSVParser());

    /** @param most characters that are read at most */
    Extraction(int most) {
        this.most = most;
    }

    /** Whatever the file does, there is an answer, unless the process ends. */
    Outcome read(String mediaType, Path file, Path words) {
        try (BufferedWriter writer = Files.newBufferedWriter(words)) {
            BoundedWords bounded = new BoundedWords(writer, most);
            Outcome outcome = parse(mediaType, file, bounded);
            return outcome == Outcome.READ && !bounded.anyWord() ? Outcome.EMPTY : outcome;
        } catch (IOException e) {
            return Outcome.FAILED;
        }
    }

    private Outcome parse(String mediaType, Path file, BoundedWords words) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new BodyContentHandler(words), metadata, context());
            return words.full() ? Outcome.TOO_LARGE : Outcome.READ;
        } catch (ZeroByteFileException nothing) {
            return Outcome.EMPTY;
        } catch (EncryptedDocumentException locked) {
            return Outcome.ENCRYPTED;
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError problem) {
            return words.full() || WriteLimitReachedException.isWriteLimitReached(problem) ? Outcome.TOO_LARGE : Outcome.FAILED;
        }
    }

    private ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractInlineImages(false);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setMaxMainMemoryBytes(64L * 1024 * 1024);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new EnclosedDocuments(context));
        return context;
    }
}
