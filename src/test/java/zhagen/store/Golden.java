package zhagen.store;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Kind;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;

/// What every later version has to find in a golden project, in words that do not depend on how anything is kept.
final class Golden {

    private Golden() {}

    /// How many items there are of each kind, then each coding as source, code and words, in the order of the lines.
    static byte[] facts(Snapshot now, Texts texts) {
        var counts = new TreeMap<String, Integer>();
        now.everything(item -> counts.merge(Kind.of(item).name(), 1, Integer::sum));
        var lines = new TreeSet<String>();
        now.all(Coding.class).forEach(coding -> {
            var source = now.get(coding.place().source());
            var code = now.get(coding.code());
            var words = coding.place().within(source.length()).of(texts.read(source));
            lines.add(line(source.name(), code.name().zh(), code.name().en(), coding.id().toString(), shown(words)));
        });
        var facts = new StringBuilder();
        counts.forEach((kind, count) -> facts.append(line(kind, Integer.toString(count))).append('\n'));
        lines.forEach(line -> facts.append(line).append('\n'));
        return facts.toString().getBytes(StandardCharsets.UTF_8); // half of a character, which chance may code, becomes a ?
    }

    private static String shown(String words) {
        return words.length() < 200 ? words : words.substring(0, 99) + "…" + words.substring(words.length() - 99);
    }

    private static String line(String... cells) {
        return String.join("\t", cells).replace("\n", "↵");
    }
}
