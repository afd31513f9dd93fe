package dev.proofmark.platform.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A picture whose shapes fill the box that the page gives it.
 *
 * @param viewBox what of the picture's own plane is shown
 * @param width in dots of the page
 * @param height the same
 */
record VectorPicture(Rectangle2D viewBox, double width, double height, List<Figure> figures)
        implements SVGDrawer.SVGImage {

    private static final String NONE = "none";
    private static final int HEXADECIMAL = 16;

    VectorPicture {
        figures = List.copyOf(figures);
    }

    /** A shape with the colours of its line and of what is in it; {@code none} for either leaves it out. */
    record Figure(Shape shape, String stroke, double strokeWidth, List<Float> dashes, String fill) {}

    static VectorPicture of(Element svg, double width, double height) {
        List<Double> view = numbers(svg.getAttribute("viewBox"));
        if (view.size() != 4 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture has a view box, and its width and height in the style");
        }
        NodeList children = svg.getElementsByTagName("*");
        return new VectorPicture(
                new Rectangle2D.Double(view.get(0), view.get(1), view.get(2), view.get(3)),
                width,
                height,
                IntStream.range(0, children.getLength())
                        .mapToObj(children::item)
                        .map(Element.class::cast)
                        .map(VectorPicture::figure)
                        .toList());
    }

    private static Figure figure(Element element) {
        return new Figure(
                shape(element),
                attribute(element, "stroke", NONE),
                number(attribute(element, "stroke-width", "1")),
                numbers(element.getAttribute("stroke-dasharray")).stream()
                        .map(Double::floatValue)
                        .toList(),
                attribute(element, "fill", "#000000"));
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "line" ->
                path(
                        List.of(
                                number(element.getAttribute("x1")),
                                number(element.getAttribute("y1")),
                                number(element.getAttribute("x2")),
                                number(element.getAttribute("y2"))),
                        false);
            case "polyline" -> path(numbers(element.getAttribute("points")), false);
            case "polygon" -> path(numbers(element.getAttribute("points")), true);
            case "rect" ->
                new Rectangle2D.Double(
                        number(element.getAttribute("x")),
                        number(element.getAttribute("y")),
                        number(element.getAttribute("width")),
                        number(element.getAttribute("height")));
            default -> throw new IllegalArgumentException("no picture has a " + element.getTagName());
        };
    }

    private static Shape path(List<Double> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int index = 0; index + 1 < points.size(); index += 2) {
            if (index == 0) {
                path.moveTo(points.get(0), points.get(1));
            } else {
                path.lineTo(points.get(index), points.get(index + 1));
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static List<Double> numbers(String text) {
        return Stream.of(text.trim().split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .map(VectorPicture::number)
                .toList();
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double left, double top) {
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale(width / viewBox.getWidth(), height / viewBox.getHeight());
        place.translate(-viewBox.getX(), -viewBox.getY());
        Stroke before = page.getStroke();
        figures.forEach(figure -> draw(figure, page, place));
        page.setStroke(before);
    }

    private void draw(Figure figure, OutputDevice page, AffineTransform place) {
        Shape shape = place.createTransformedShape(figure.shape());
        if (!figure.fill().equals(NONE)) {
            page.setColor(colour(figure.fill()));
            page.fill(shape);
        }
        if (!figure.stroke().equals(NONE)) {
            page.setColor(colour(figure.stroke()));
            page.setStroke(stroke(figure));
            page.draw(shape);
        }
    }

    /** As thick as the picture is large: of its two scales the smaller. */
    private BasicStroke stroke(Figure figure) {
        double scale = Math.min(width / viewBox.getWidth(), height / viewBox.getHeight());
        float[] dashes = new float[figure.dashes().size()];
        for (int index = 0; index < dashes.length; index++) {
            dashes[index] = (float) (figure.dashes().get(index) * scale);
        }
        return new BasicStroke(
                (float) (figure.strokeWidth() * scale),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0);
    }

    private static FSRGBColor colour(String hexadecimal) {
        int rgb = Integer.parseInt(hexadecimal.substring(1), HEXADECIMAL);
        return new FSRGBColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
