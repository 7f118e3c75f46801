package zhagen.exchange.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import zhagen.model.Label;
import zhagen.model.Refused;

/// Word's docx. POI's limits against bombs in zip files stay as they are.
final class WordDocument implements TranscriptFormat {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        return FileKind.isZip(bytes);
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new WordText(document);
            if (document.getBodyElements().isEmpty()) {
                throw Refused.because("import.refused.damaged", fileName);
            }
            if (text.text().isBlank()) {
                throw Refused.because("import.refused.empty", fileName);
            }
            var found = Recogniser.recognise(text.text(), text.marks(), wishes);
            return Transcript.of(id(), "", text.text(), found, warnings(document));
        } catch (Refused refused) {
            throw refused;
        } catch (EncryptedDocumentException e) {
            throw new Refused(Label.of("import.refused.protected", fileName), e);
        } catch (IOException | RuntimeException e) { // a damaged file makes POI throw nearly anything
            throw new Refused(Label.of("import.refused.damaged", fileName), e);
        }
    }

    private static List<Label> warnings(XWPFDocument document) {
        var warnings = new ArrayList<Label>();
        if (!document.getAllPictures().isEmpty()) {
            warnings.add(Label.of("import.warning.pictures", document.getAllPictures().size()));
        }
        if (document.getDocComments() != null && !document.getDocComments().getComments().isEmpty()) {
            warnings.add(Label.of("import.warning.comments", document.getDocComments().getComments().size()));
        }
        return warnings;
    }
}
