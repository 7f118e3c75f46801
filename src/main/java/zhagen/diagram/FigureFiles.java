package zhagen.diagram;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Drawings as files, for papers and theses.
public final class FigureFiles {

    /// What journals ask of line drawings at least.
    public static final double PRINT_DPI = 300;

    private static final double POINTS_PER_INCH = 72;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private FigureFiles() {}

    /// As SVG or PNG, by what the file's name ends with.
    public static void write(Drawing drawing, Style style, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            svg(drawing, style, file);
        } else {
            png(drawing, style, PRINT_DPI, file);
        }
    }

    /// Words stay words, in Noto Sans SC where the reader has it.
    public static void svg(Drawing drawing, Style style, Path file) throws IOException {
        try {
            var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            var document = builder.getDOMImplementation().createDocument(SVG, "svg", null);
            var context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            var canvas = new SVGGraphics2D(context, false);
            var bounds = drawing.bounds();
            canvas.setSVGCanvasSize(
                    new Dimension((int) Math.ceil(bounds.width()), (int) Math.ceil(bounds.height())));
            canvas.translate(-bounds.x(), -bounds.y());
            Painter.paper(drawing, canvas, style);
            drawing.paint(canvas, style);
            var root = canvas.getRoot();
            describe(root, document, drawing);
            named(root);
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                var transformer = TransformerFactory.newDefaultInstance().newTransformer();
                transformer.transform(new DOMSource(root), new StreamResult(out));
            }
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private static void describe(Element root, Document document, Drawing drawing) {
        var bounds = drawing.bounds();
        root.setAttribute("viewBox", "0 0 %s %s".formatted(rounded(bounds.width()), rounded(bounds.height())));
        root.setAttribute("width", rounded(bounds.width()) + "pt");
        root.setAttribute("height", rounded(bounds.height()) + "pt");
        root.setAttribute("role", "img");
        var title = document.createElementNS(SVG, "title");
        title.setTextContent(drawing.title());
        var description = document.createElementNS(SVG, "desc");
        description.setTextContent(drawing.description());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
    }

    private static String rounded(double points) {
        return String.format(Locale.ROOT, "%.0f", Math.ceil(points));
    }

    /// Java takes the semibold for a family of its own; the world knows it as a weight of Noto Sans SC.
    private static void named(Element element) {
        var family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            if (family.contains("SemiBold")) {
                element.setAttribute("font-weight", "600");
            }
            element.setAttribute("font-family", "'" + Type.FAMILY + "', 'Noto Sans CJK SC', sans-serif");
        }
        var children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                named(child);
            }
        }
    }

    /// @param dpi dots per inch, which the file also says
    public static void png(Drawing drawing, Style style, double dpi, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            png(drawing, style, dpi, out);
        }
    }

    /// @param dpi dots per inch, which the picture also says
    public static void png(Drawing drawing, Style style, double dpi, OutputStream into) throws IOException {
        double scale = dpi / POINTS_PER_INCH;
        var bounds = drawing.bounds();
        var image = new BufferedImage(
                (int) Math.max(1, Math.ceil(bounds.width() * scale)),
                (int) Math.max(1, Math.ceil(bounds.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            paint(drawing, style, scale, canvas);
        } finally {
            canvas.dispose();
        }
        write(image, dpi, into);
    }

    private static void paint(Drawing drawing, Style style, double scale, Graphics2D canvas) {
        canvas.setColor(style.paper());
        canvas.fill(canvas.getDeviceConfiguration().getBounds());
        canvas.scale(scale, scale);
        canvas.translate(-drawing.bounds().x(), -drawing.bounds().y());
        drawing.paint(canvas, style);
    }

    private static void write(BufferedImage image, double dpi, OutputStream into) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var settings = writer.getDefaultWriteParam();
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
        var density = new IIOMetadataNode("pHYs");
        var perMetre = String.valueOf(Math.round(dpi * INCHES_PER_METRE));
        density.setAttribute("pixelsPerUnitXAxis", perMetre);
        density.setAttribute("pixelsPerUnitYAxis", perMetre);
        density.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(density);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        try (var out = ImageIO.createImageOutputStream(into)) {
            writer.setOutput(out);
            writer.write(metadata, new IIOImage(image, null, metadata), settings);
        } finally {
            writer.dispose();
        }
    }
}
