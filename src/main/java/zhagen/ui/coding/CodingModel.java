package zhagen.ui.coding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker.Choice;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.workbench.Workbench;

/// Which source is read, and what is done to its words. It has no nodes. Screen thread.
public final class CodingModel {

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final ObjectProperty<@Nullable Id<Source>> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<Code>> last = new SimpleObjectProperty<>();

    public CodingModel(Workbench workbench, CodeLookup lookup) {
        this.workbench = workbench;
        this.lookup = lookup;
    }

    /// The source that is read.
    public ObjectProperty<@Nullable Id<Source>> source() {
        return source;
    }

    /// The code that was used last.
    public ObjectProperty<@Nullable Id<Code>> last() {
        return last;
    }

    /// The words of a span without the space around them.
    public static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// Does what was chosen in the picker to a place.
    ///
    /// @param words what stands at the place
    public CompletableFuture<Applied> code(Place place, String words, Choice choice) {
        return switch (choice.option()) {
            case Option.Existing(var match, _, _) -> code(place, match.code().id());
            case Option.Create(var name, var parent) -> codeNew(place, name, parent);
            case Option.InVivo(_) -> inVivo(place, words);
        };
    }

    public CompletableFuture<Applied> code(Place place, Id<Code> code) {
        used(code);
        return workbench.act((now, by) -> OpenCoding.code(now, by, place, code));
    }

    private CompletableFuture<Applied> codeNew(Place place, String name, @Nullable Id<Code> parent) {
        var wording = Wording.NONE.with(languageOf(name), name);
        return workbench.act((now, by) -> {
            int rank = now.children(parent).stream().mapToInt(Code::rank).max().orElse(0) + 100;
            return OpenCoding.codeNew(now, by, place, Code.of(by, parent, rank, Level.CONCEPT, wording));
        }).whenComplete((applied, _) -> use(applied));
    }

    /// Names the place with its own words.
    public CompletableFuture<Applied> inVivo(Place place, String words) {
        return workbench.act((now, by) -> OpenCoding.inVivo(now, by, place, words, languageOf(words)))
                .whenComplete((applied, _) -> use(applied));
    }

    /// What has Chinese characters in it is Chinese.
    static Language languageOf(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
    }

    /// Codes with the code used last, if there is one.
    public void codeAgain(Place place) {
        var code = last.get();
        if (code != null && workbench.now().get().has(code)) {
            code(place, code);
        }
    }

    private void use(@Nullable Applied applied) {
        if (applied != null) {
            applied.change().edits(Coding.class).findFirst()
                    .ifPresent(edit -> workbench.onScreen(() -> used(((Coding) edit.item()).code())));
        }
    }

    private void used(Id<Code> code) {
        last.set(code);
        lookup.use(code);
        workbench.code().set(code);
    }

    public void uncode(Id<Coding> coding) {
        workbench.act((now, by) -> OpenCoding.uncode(now, by, List.of(coding)));
    }

    public void resize(Id<Coding> coding, Span span) {
        if (!span.isEmpty()) {
            workbench.act((now, by) -> OpenCoding.resize(now, by, coding, span));
        }
    }

    public void recode(Id<Coding> coding, Choice choice) {
        switch (choice.option()) {
            case Option.Existing(var match, _, _) -> {
                used(match.code().id());
                workbench.act((now, by) -> OpenCoding.recode(now, by, List.of(coding), match.code().id()));
            }
            case Option.Create _,Option.InVivo _ -> throw new IllegalArgumentException("a code that exists is wanted");
        }
    }

    /// Marks a coding as one that shows its code best, or no longer.
    public void exemplar(Id<Coding> coding) {
        workbench.act((now, by) -> OpenCoding.exemplar(now, by, coding, !now.get(coding).exemplar()));
    }
}
