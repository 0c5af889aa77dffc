package vn.gov.hanoi.cchc.extractor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, and tells when a page has a picture in a form that cannot be drawn here: it would look empty. */
final class PageRenderer extends PDFRenderer {

    private boolean lacking;

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** Null when something of the page cannot be drawn. */
    BufferedImage page(int index, float scale) throws IOException {
        lacking = false;
        BufferedImage picture = renderImage(index, scale, ImageType.RGB);
        return lacking ? null : picture;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException problem) throws IOException {
                lacking |= problem instanceof MissingImageReaderException;
                super.operatorException(operator, operands, problem);
            }
        };
    }
}
