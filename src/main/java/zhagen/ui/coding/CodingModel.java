package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Extents;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.OpenCoding;
import zhagen.model.Passage;
import zhagen.model.Place;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker.Choice;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.workbench.Workbench;

/// Which source is read, and what is done to its words. It has no nodes. Screen thread.
public final class CodingModel implements AutoCloseable {

    /// The names of changes that code.
    private static final Set<String> TOLD = Set.of(
            "change.coding.add", "change.coding.addNew", "change.coding.addSeveral", "change.coding.inVivo",
            "change.coding.copy", "change.coding.recode");

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final RecentCodes recent;
    private final Runnable ending;
    private final ObjectProperty<@Nullable Id<Source>> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Id<Code>> last = new SimpleObjectProperty<>();

    public CodingModel(Workbench workbench, CodeLookup lookup) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.recent = new RecentCodes(workbench);
        this.ending = workbench.listen(this::follow);
    }

    /// The source that is read.
    public ObjectProperty<@Nullable Id<Source>> source() {
        return source;
    }

    /// The code that was used last.
    public ObjectProperty<@Nullable Id<Code>> last() {
        return last;
    }

    /// The codes that were used not long ago, each behind its number.
    public RecentCodes recent() {
        return recent;
    }

    /// The words in a span without the space around them and without labels that were only passed on the way.
    Span trimmed(Id<Source> of, Span span, String text) {
        return Passage.trimmed(workbench.now().get(), of, span, text);
    }

    /// Does what was chosen in the picker to a place, in one step.
    ///
    /// @param text of the source
    public CompletableFuture<Applied> code(Place place, String text, Choice choice) {
        var words = Passage.wordsOfParticipants(workbench.now().get(), place, text);
        return code(List.of(place), (now, by) -> choice.options().stream()
                .flatMap(option -> codeOf(now, by, option, words))
                .toList());
    }

    /// Codes places with codes that exist; what is gone meanwhile is passed over.
    public CompletableFuture<Applied> code(Collection<Place> places, Collection<Id<Code>> codes) {
        return code(places, (now, _) -> codes.stream().flatMap(code -> now.find(code).stream()).toList());
    }

    public CompletableFuture<Applied> code(Place place, Id<Code> code) {
        return code(List.of(place), List.of(code));
    }

    private CompletableFuture<Applied> code(Collection<Place> places, Codes codes) {
        return act(codes, (now, by, meant) -> OpenCoding.codeWith(now, by, places, meant));
    }

    private interface Codes {

        List<Code> of(Snapshot now, By by);
    }

    private interface Act {

        Change with(Snapshot now, By by, List<Code> codes);
    }

    private CompletableFuture<Applied> act(Codes codes, Act act) {
        var meant = new ArrayList<Code>();
        return workbench.act((now, by) -> {
            meant.addAll(codes.of(now, by));
            if (meant.isEmpty()) {
                throw Refused.because("change.gone");
            }
            return act.with(now, by, meant);
        }).whenComplete((applied, _) -> {
            if (applied != null) {
                workbench.onScreen(() -> used(applied, meant.stream().map(Code::id).toList()));
            }
        });
    }

    private static Stream<Code> codeOf(Snapshot now, By by, Option option, String words) {
        return switch (option) {
            case Option.Existing existing -> now.find(existing.match().code().id()).stream();
            case Option.Create(var name, var parent) -> Stream.of(OpenCoding.concept(
                    now, by, parent == null || !now.has(parent) ? null : parent,
                    Wording.NONE.with(languageOf(name), name)));
            case Option.InVivo _ -> Stream.of(OpenCoding.inVivo(now, by, words, languageOf(words)));
            case Option.TopLevel _ -> Stream.of();
        };
    }

    /// Names the place with the words of participants in it, and with nobody else's.
    ///
    /// @param text of the source
    public CompletableFuture<Applied> inVivo(Place place, String text) {
        var now = workbench.now().get();
        var said = Passage.ofParticipants(now, place, text).orElse(null);
        if (said == null) {
            var refused = Refused.because("coding.notTheirWords");
            workbench.fail(refused);
            return CompletableFuture.failedFuture(refused);
        }
        var words = Passage.wordsOfParticipants(now, said, text);
        return code(List.of(said),
                (then, by) -> List.of(OpenCoding.inVivo(then, by, words, languageOf(words))));
    }

    /// What has Chinese characters in it is Chinese.
    static Language languageOf(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
    }

    /// Codes with the code used last, if there is one.
    public void codeAgain(Place place) {
        codeIfThere(place, last.get());
    }

    /// Codes with the recent code of this number, from 0, if there is one.
    public void codeRecent(Place place, int number) {
        codeIfThere(place, recent.at(number));
    }

    private void codeIfThere(Place place, @Nullable Id<Code> code) {
        if (code != null && workbench.now().get().has(code)) {
            last.set(code);
            code(place, code);
        }
    }

    private void used(Applied applied, List<Id<Code>> codes) {
        codes.forEach(lookup::use);
        codes.forEach(recent::use);
        last.set(codes.getLast());
        workbench.code().set(codes.getLast());
        if (applied.change().isEmpty()) {
            var now = workbench.now().get();
            workbench.tell(Label.of("coding.told.already",
                    OpenCoding.namesOf(codes.stream().flatMap(code -> now.find(code).stream()).toList())));
        }
    }

    /// Whatever way something was coded, it is said, with how much speaks for the code by now, and the code is a recent one.
    private void follow(Applied applied) {
        if (applied.reverses() != 0 || !workbench.shown().get() || !TOLD.contains(applied.change().label().key())) {
            return;
        }
        var now = workbench.now().get(); // as this coder sees it
        var codes = applied.change().edits(Coding.class)
                .map(edit -> ((Coding) edit.item()).code())
                .distinct()
                .flatMap(id -> now.find(id).stream())
                .toList();
        codes.forEach(code -> recent.use(code.id()));
        if (codes.size() > 1) {
            workbench.tell(Label.of("coding.told.several", OpenCoding.namesOf(codes)));
        } else if (!codes.isEmpty()) {
            var code = codes.getFirst();
            last.set(code.id());
            workbench.jobs().soon(_ -> new Counting(now).of(code), strength -> workbench.tell(
                    Label.of("coding.told", code.name(), strength.passages(), strength.people())));
        }
    }

    public void uncode(Id<Coding> coding) {
        workbench.act((now, by) -> OpenCoding.uncode(now, by, List.of(coding)));
    }

    public void resize(Id<Coding> coding, Span span) {
        if (!span.isEmpty()) {
            workbench.act((now, by) -> OpenCoding.resize(now, by, coding, span));
        }
    }

    /// Makes two codings of one.
    ///
    /// @param at where, or what is left out between the two
    /// @param text of the source
    public void split(Id<Coding> id, Span at, String text) {
        workbench.act((now, by) -> {
            var coding = now.get(id);
            var whole = coding.place().within(text.length());
            if (at.start() < whole.start() || at.end() > whole.end()) {
                return Extents.split(now, by, id, at);
            }
            var source = coding.place().source();
            var first = Passage.trimmed(now, source, new Span(whole.start(), at.start()), text);
            var second = Passage.trimmed(now, source, new Span(at.end(), whole.end()), text);
            return Extents.split(now, by, id, first.isEmpty() || second.isEmpty()
                    ? whole
                    : new Span(first.end(), second.start()));
        });
    }

    /// Makes one coding of those that touch this one: nothing but space and labels lies between.
    ///
    /// @param text of the source
    public void join(Id<Coding> coding, String text) {
        workbench.act((now, by) -> {
            var source = now.get(coding).place().source();
            var touching = Extents.touching(
                    now, coding, between -> Passage.trimmed(now, source, between, text).isEmpty());
            return Extents.join(now, by, touching.stream().map(Coding::id).toList());
        });
    }

    /// Makes one coding of all of the same code.
    public void join(Collection<Id<Coding>> codings) {
        workbench.act((now, by) -> Extents.join(now, by, codings));
    }

    /// Gives a coding another code, which is made where it does not exist yet.
    public CompletableFuture<Applied> recode(Id<Coding> coding, Choice choice) {
        return act((now, by) -> codeOf(now, by, choice.option(), "").toList(),
                (now, by, codes) -> OpenCoding.recode(now, by, List.of(coding), codes.getFirst()));
    }

    /// Marks a coding as one that shows its code best, or no longer.
    public void exemplar(Id<Coding> coding) {
        workbench.act((now, by) -> OpenCoding.exemplar(now, by, coding, !now.get(coding).exemplar()));
    }

    @Override
    public void close() {
        ending.run();
        recent.close();
    }
}
