package dev.proofmark.platform.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Lets pages hold pictures as SVG: lines, polylines, polygons and rectangles with their colours, drawn as paths of the
 * page. Words stand beside them in XHTML, so that they have our fonts and can be read aloud; no other part of SVG is
 * known, and none is passed over in silence. An {@code alt} attribute says what is to be seen.
 */
final class VectorPictures implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return VectorPicture.of(element, width, height);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Pictures have no words.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Pictures have no words.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
