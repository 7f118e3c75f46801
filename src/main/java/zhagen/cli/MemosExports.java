package zhagen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import zhagen.exchange.memos.MemosExport;
import zhagen.exchange.memos.MemosExport.Form;
import zhagen.messages.Messages;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Progress;
import zhagen.project.Project;

/// The memos in the order of the outline: each with its facts (`memos-docx`, `memos-md`), or as a first draft (`draft-docx`,
/// `draft-md`).
record MemosExports(Project project, Messages messages) {

    private static final String DRAFT = "draft-";
    private static final String WORD = "-docx";

    static final List<String> FORMATS = List.of("memos-docx", "memos-md", "draft-docx", "draft-md");

    /// @param kinds of which memos are written; all, where it is empty
    void write(String format, Set<Memo.Type> kinds, Path file, Progress progress) throws IOException {
        var now = project.now();
        var memos = Memos.outlined(now).stream()
                .filter(outlined -> kinds.isEmpty() || kinds.contains(outlined.memo().type()))
                .toList();
        var export = new MemosExport(now, project.texts(), messages, ZoneId.systemDefault());
        var form = format.startsWith(DRAFT) ? Form.DRAFT : Form.MEMOS;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (format.endsWith(WORD)) {
                export.word(memos, form, out, progress);
            } else {
                export.markdown(memos, form, out, progress);
            }
        }
    }
}
